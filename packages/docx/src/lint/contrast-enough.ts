import { contrast } from '../colour/contrast.js'
import { cut, defineCheck, type Near } from './check.js'
import { readRuns } from './runs.js'

/** Text that hardly stands out from what is behind it: 4.5 to 1 is the least, 3 to 1 for large letters (WCAG 2.1, 1.4.3). */
export const contrastEnough = defineCheck({
  code: 'contrast-enough',
  severity: 'warning',
  begin(report, facts) {
    const seen = new Map<string, { part: string; near: Near; data: Record<string, string>; count: number }>()
    return {
      ...readRuns(facts, ({ text, part, look, background }) => {
        const { colour = 'auto' } = look
        if (colour === 'auto' || background === 'unknown' || text.trim() === '' || look.isHidden === true)
          return
        const ratio = contrast(colour, background)
        const least = isLarge(look.halfPoints, look.isBold) ? 3 : 4.5
        if (ratio >= least) return
        const key = `${colour} ${background} ${least}`
        const found = seen.get(key)
        if (found !== undefined) found.count += 1
        else {
          // Rounded down: 4.49 must not be shown as 4.5.
          const shown = (Math.floor(ratio * 10) / 10).toFixed(1)
          const data = { text: cut(text), colour, background, ratio: shown, least: String(least) }
          seen.set(key, { part, near: facts.near(), data, count: 1 })
        }
      }),
      end: () => {
        for (const { part, near, data, count } of seen.values())
          report(part, { ...data, count: String(count) }, near)
      },
    }
  },
})

/** 18 points, or 14 in bold (WCAG 2.1, «large scale»). */
const isLarge = (halfPoints = 20, isBold = false): boolean => halfPoints >= (isBold ? 28 : 36)
