import type { Analysis } from './analyse.js'
import type { Edit, Finding, Fix, Location, Path, Range, Severity } from './finding/finding.js'
import type { Specification } from './generated/specification.js'
import type { Remark } from './rules/lint.js'
import type { RemarkEdit } from './rules/rule.js'
import { valueAt } from './rules/value-at.js'
import { movedFinding } from './source/move-positions.js'
import { placesInText, type TextPlaces } from './source/locate-in-text.js'
import { writeInText } from './source/write-in-text.js'

/** Makes findings of what rules remark: paths become places in files, edits of values edits of files. */
export function findingMaker(
  specification: Specification,
  { locate, sources, placesOf }: Analysis,
): (remark: Remark, severity: Severity) => Finding {
  const placesByText = new Map<string, TextPlaces>()

  // A text with many remarks is followed through its file once.
  const placesIn = (location: Location, value: string): TextPlaces => {
    const key = `${location.range[0]} ${location.source}`
    const known = placesByText.get(key)
    if (known !== undefined) return known
    const places = placesInText(location, sources.get(location.source) ?? '', value)
    placesByText.set(key, places)
    return places
  }

  /**
   * A text or another single value stands where it stands; a thing with an id where its id is, anything else at its name.
   * What is missing altogether is told at the title: the specification lacks it.
   */
  const place = (path: Path, span?: Range): Location => {
    const [top] = path
    if (top === undefined || !Object.hasOwn(specification, top))
      return locate([Object.hasOwn(specification, 'title') ? 'title' : 'id'])
    const value = valueAt(specification, path)
    if (typeof value === 'string' && span !== undefined) {
      const location = locate(path)
      return placesIn(location, value).placeOf(span) ?? location
    }
    if (typeof value !== 'object' || value === null) return locate(path)
    return 'id' in value && typeof path.at(-1) === 'number' ? locate([...path, 'id']) : locate(path, 'key')
  }

  /** `undefined`: the text is written in a way that the edit can't be made in without guessing. */
  const editOf = ({ path, span, newText }: RemarkEdit): Edit | undefined => {
    const value = valueAt(specification, path)
    if (typeof value !== 'string') return undefined
    const whole = locate(path)
    const location = placesIn(whole, value).placeOf(span ?? [0, value.length])
    const file = sources.get(whole.source) ?? ''
    const written = location && writeInText(file, whole.range, location.range, newText)
    return location === undefined || written === undefined ? undefined : { location, newText: written }
  }

  const made = ({ rule, message, path, data, details }: Remark, severity: Severity): Finding => {
    const key = (id: string): string => `${rule.code}/${id}`
    const fixes = (details.fixes ?? []).flatMap(({ title, safe, edits }): readonly Fix[] => {
      const written = edits.flatMap((edit) => editOf(edit) ?? [])
      // Half a fix could leave the text worse.
      return written.length < edits.length ? [] : [{ title: key(title), data, safe, edits: written }]
    })
    return {
      code: rule.code,
      message: key(message),
      severity,
      location: place(path, details.span),
      data,
      related: (details.related ?? []).map((each) => ({
        message: key(each.message),
        location: place(each.path),
      })),
      fixes,
    }
  }

  const starts = new Map<unknown, number>()
  /** Where the section of a remark on a requirement begins: all that the remark names moves with it. */
  const sectionStart = (number: unknown): number => {
    const known = starts.get(number)
    if (known !== undefined) return known
    const section = valueAt(specification, ['sections', Number(number)])
    const places = typeof section === 'object' && section !== null ? placesOf(section) : undefined
    const start = places?.range[0] ?? 0
    starts.set(number, start)
    return start
  }
  return (remark, severity) => {
    if (remark.rule.scope !== 'requirement') return made(remark, severity)
    const start = sectionStart(remark.path[1])
    const before = remembered.get(remark)
    const by = start - (before?.start ?? 0)
    if (before?.finding.severity === severity && by === 0) return before.finding
    const finding =
      before?.finding.severity === severity
        ? movedFinding(before.finding, (offset) => offset + by)
        : made(remark, severity)
    remembered.set(remark, { start, finding })
    return finding
  }
}

interface Remembered {
  readonly start: number
  readonly finding: Finding
}

/** A remark on a requirement is the same object as long as its whole section is the same. */
const remembered = new WeakMap<Remark, Remembered>()
