import { defineCheck } from './check.js'

const suspicious = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|&#(?:x([0-9a-f]+)|([0-9]+));/gi

/** A character XML 1.0 forbids, as it stands or as a reference: nothing opens such a file. */
export const characterAllowed = defineCheck({
  code: 'character-allowed',
  severity: 'error',
  begin: (report) => ({
    startPart(part, xml) {
      for (const { 0: match, 1: hexadecimal, 2: decimal, index } of xml.matchAll(suspicious)) {
        const code =
          hexadecimal !== undefined
            ? parseInt(hexadecimal, 16)
            : decimal !== undefined
              ? Number(decimal)
              : match.charCodeAt(0)
        if (!isAllowed(code))
          report(part, {
            code: `U+${code.toString(16).toUpperCase().padStart(4, '0')}`,
            offset: String(index),
          })
      }
    },
  }),
})

/** ECMA-376 builds on XML 1.0, production 2. */
const isAllowed = (code: number): boolean =>
  code === 0x9 ||
  code === 0xa ||
  code === 0xd ||
  (code >= 0x20 && code <= 0xd7ff) ||
  (code >= 0xe000 && code <= 0xfffd) ||
  (code >= 0x10000 && code <= 0x10ffff)
