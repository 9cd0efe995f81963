/** Code units that stand for what is no character. */
export const codes = { tab: 9, lineBreak: 10, object: 0xfffc } as const
