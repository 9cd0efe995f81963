import type { Language } from '../document/nodes.js'
import { typingWords, type TypingWords } from '../locale/editor/typing.js'
import { everydayDuration } from '../locale/everyday.js'
import { formatDate, formatDuration, formatShare, formatTime } from '../locale/format-value.js'
import { contextAt } from './context-at.js'
import { cpvCodeOf } from './cpv-codes.js'

/** How a value of a certain form is written, and what is typed of it means. */
export interface Signature {
  /** `PT4H = 4 timer`; the form to write, where what is typed is none yet. */
  readonly label: string
  /** Plain text. */
  readonly documentation: string
  /** Parts of the label, in its order. */
  readonly parts: readonly SignaturePart[]
  /** The part that is being typed; `undefined` where there is none. */
  readonly activePart: number | undefined
}

export interface SignaturePart {
  /** `[start, end)` in the label. */
  readonly range: readonly [start: number, end: number]
  readonly documentation: string
}

/**
 * How the value at an offset is written, where it has a form of its own: a duration, date, time of day, CPV code or share.
 * @param rootConcept of the file: `specification`, `part`, `organisation`
 */
export function signatureAt(
  text: string,
  offset: number,
  language: Language,
  rootConcept: string,
): Signature | undefined {
  const context = contextAt(text, offset, rootConcept)
  const { field } = context
  if (context.part !== 'value' || context.scalar === 'block' || field === undefined) return undefined
  const typed = text.slice(...context.range)
  const at = offset - context.range[0]
  const words = typingWords[language]
  const isWeight = context.key === 'criterion.weight' || context.key === 'criterion.lots.weight'
  switch (isWeight ? 'share' : field.valueType) {
    case 'duration':
      return durationSignature(typed, at, language)
    case 'date':
    case 'date-or-time':
      return dateSignature(typed, at, language)
    case 'time':
      return inParts(typed, at, {
        form: words.formOf.time.replaceAll('"', ''),
        pattern: /^(\d{0,2})(?::(\d{0,2}))?$/,
        isWhole: /^(?:(?:[01]\d|2[0-3]):[0-5]\d|24:00)$/,
        parts: words.timeParts,
        documentation: words.timeForm,
        meaning: formatTime(typed, language),
      })
    case 'cpv':
      return inParts(typed, at, {
        form: words.formOf.cpv,
        pattern: /^(\d{0,8})(?:-(\d?))?$/,
        isWhole: /^\d{8}-\d$/,
        parts: words.cpvParts,
        documentation: words.cpvForm,
        meaning: cpvCodeOf(typed)?.names[language],
      })
    case 'share': {
      const share = Number(typed)
      const isShare = /^\d+(?:\.\d+)?$/.test(typed) && share >= 0 && share <= 1
      return whole(
        isShare ? `${typed} = ${formatShare(share, language)}` : words.formOf.share,
        words.shareForm,
      )
    }
    default:
      return undefined
  }
}

/** What has been typed of a duration, part by part. */
const durationParts = /^(P)?((?:\d+[YMWD]?)*)(T)?((?:\d+[HMS]?)*)$/

function durationSignature(typed: string, at: number, language: Language): Signature {
  const words = typingWords[language]
  const match = durationParts.exec(typed)
  const said = formatDuration(typed, language)
  const isWhole =
    said !== typed &&
    /^P(?=\d|T\d)(?:\d+Y)?(?:\d+M)?(?:\d+W)?(?:\d+D)?(?:T(?=\d)(?:\d+H)?(?:\d+M)?(?:\d+S)?)?$/.test(typed)
  if (match === null || typed === '' || match[1] === undefined)
    return whole(words.formOf.duration, words.durationForm)
  const parts: SignaturePart[] = []
  let isTime = false
  for (const part of typed.matchAll(/\d+[YMWDHS]?|[PT]/g)) {
    const [written] = part
    if (written === 'T') isTime = true
    parts.push({
      range: [part.index, part.index + written.length],
      documentation: partOfDuration(written, isTime, language, words),
    })
  }
  const everyday = everydayDuration(typed, language)
  const label = isWhole ? `${typed} = ${said}` : typed
  return {
    label: plainSpaces(label),
    documentation: isWhole
      ? [everyday === said ? '' : plainSpaces(everyday), words.durationForm]
          .filter((each) => each !== '')
          .join('. ')
      : nextInDuration(typed, words),
    parts,
    activePart: activeAt(parts, at),
  }
}

function partOfDuration(written: string, isTime: boolean, language: Language, words: TypingWords): string {
  if (written === 'P') return words.durationStart
  if (written === 'T') return words.durationTime
  const unit = /\D$/.exec(written)?.[0]
  if (unit === undefined) return isTime ? words.durationNumberTime : words.durationNumber
  const told = words.durationUnits[(isTime ? `T${unit}` : unit) as keyof TypingWords['durationUnits']]
  const said = formatDuration(isTime ? `PT${written}` : `P${written}`, language)
  return `${told}. ${plainSpaces(`${written} = ${said}`)}`
}

/** What is to be written behind what is typed. */
function nextInDuration(typed: string, words: TypingWords): string {
  const isTime = typed.includes('T')
  if (/\d$/.test(typed)) return isTime ? words.durationNumberTime : words.durationNumber
  return isTime ? words.durationNextTime : words.durationNext
}

function dateSignature(typed: string, at: number, language: Language): Signature {
  const words = typingWords[language]
  const day = /^[^T]*/.exec(typed)?.[0] ?? ''
  return inParts(day, at, {
    form: words.formOf.date,
    pattern: /^(\d{0,4})(?:-(\d{0,2})(?:-(\d{0,2}))?)?$/,
    isWhole: /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/,
    parts: words.dateParts,
    documentation: words.dateForm,
    meaning: formatDate(typed, language),
  })
}

interface Form {
  /** The form to write, shown where nothing right is typed. */
  readonly form: string
  /** What is typed so far, each part a group. */
  readonly pattern: RegExp
  readonly isWhole: RegExp
  readonly parts: readonly string[]
  readonly documentation: string
  readonly meaning: string | undefined
}

function inParts(typed: string, at: number, form: Form): Signature {
  const match = typed === '' ? null : form.pattern.exec(typed)
  if (match === null) {
    const pieces = [...form.form.matchAll(/[^-:]+/g)]
    return {
      label: form.form,
      documentation: form.documentation,
      parts: pieces.map((piece, index) => ({
        range: [piece.index, piece.index + piece[0].length],
        documentation: form.parts[index] ?? '',
      })),
      activePart: typed === '' ? 0 : undefined,
    }
  }
  const parts: SignaturePart[] = []
  let start = 0
  for (const [index, group] of match.slice(1).entries()) {
    if ((group as string | undefined) === undefined) continue
    parts.push({ range: [start, start + group.length], documentation: form.parts[index] ?? '' })
    start += group.length + 1
  }
  const isWhole = form.isWhole.test(typed)
  return {
    label: plainSpaces(
      isWhole && form.meaning !== undefined
        ? `${typed} = ${form.meaning}`
        : isWhole
          ? typed
          : `${typed} (${form.form})`,
    ),
    documentation: form.documentation,
    parts,
    activePart: activeAt(parts, at),
  }
}

function activeAt(parts: readonly SignaturePart[], at: number): number | undefined {
  const index = parts.findIndex(({ range: [start, end] }) => start <= at && at <= end)
  // Between two parts, the one that was just typed.
  return index < 0 ? undefined : index
}

function whole(label: string, documentation: string): Signature {
  return { label: plainSpaces(label), documentation, parts: [], activePart: undefined }
}

function plainSpaces(text: string): string {
  return text.replaceAll('\u00a0', ' ')
}
