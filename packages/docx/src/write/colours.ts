/**
 * Colours as RRGGBB. Each text colour has a contrast of at least 7:1 on white and 6:1 on the tints. The bars of a chart
 * stand beside those in the accent.
 */
export const colours = {
  accent: '1F3A5F',
  text: '1F1F1F',
  muted: '505050',
  link: '1B4F91',
  draft: '9B1C1C',
  rule: 'B4BCC6',
  headerTint: 'E6ECF3',
  groupTint: 'F3F5F8',
  lightBar: 'DCE3EC',
  middleBar: '7F93AD',
} as const

export type Colours = Readonly<Record<keyof typeof colours, string>>
