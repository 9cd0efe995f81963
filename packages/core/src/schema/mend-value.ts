/**
 * What a value in another form means, written as the format wants it: `01.03.2027` → `2027-03-01`. `undefined`: a
 * guess would be a guess.
 *
 * @param valueType definition in value-types.schema.json, or a JSON type
 */
export function mendValue(valueType: string, text: string): string | undefined {
  return Object.hasOwn(menders, valueType) ? menders[valueType]?.(text.trim()) : undefined
}

const menders: Readonly<Record<string, (text: string) => string | undefined>> = {
  date: mendDate,
  'date-or-time': mendDate,
  duration: mendDuration,
  time: (text) => {
    const match = /^(?:kl\.? ?)?(\d{1,2})[.:]?(\d{2})?$/.exec(text)
    const hour = Number(match?.[1])
    const minute = Number(match?.[2] ?? 0)
    if (match === null || hour > 24 || minute > 59 || (hour === 24 && minute > 0)) return undefined
    return `"${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}"`
  },
  number: mendNumber,
  integer: (text) =>
    /^\d{1,3}(?:[ \u00a0]\d{3})+$/.test(text)
      ? text.replace(/[ \u00a0]/g, '')
      : /^\d+$/.test(text)
        ? text
        : undefined,
  share: (text) => {
    const percent = /^(\d{1,3}(?:[.,]\d+)?) ?%$/.exec(text)?.[1]
    if (percent !== undefined) return share(Number(percent.replace(',', '.')))
    return /^\d+$/.test(text) ? share(Number(text)) : mendNumber(text)
  },
  boolean: (text) => booleans.get(text.toLowerCase()),
  email: (text) => /^<?(?:mailto:)?([^\s@<>]{1,64}@[^\s@<>.]+(?:\.[^\s@<>.]+)+)>?$/.exec(text)?.[1],
}

const booleans = new Map([
  ['true', 'true'],
  ['false', 'false'],
  ['ja', 'true'],
  ['nei', 'false'],
  ['yes', 'true'],
  ['no', 'false'],
  ['sant', 'true'],
  ['sann', 'true'],
  ['usant', 'false'],
  ['usann', 'false'],
])

function share(percent: number): string | undefined {
  // 20 for a share is 20 %; 1 or less is a share already.
  return percent > 1 && percent <= 100 ? String(Number((percent / 100).toPrecision(12))) : undefined
}

function mendNumber(text: string): string | undefined {
  const plain = text.replace(/[ \u00a0](?=\d{3}(?:\D|$))/g, '')
  return /^[-+]?\d+(?:[.,]\d+)?$/.test(plain) ? plain.replace(',', '.') : undefined
}

const months: ReadonlyMap<string, number> = new Map(
  [
    ['januar', 'january', 'jan'],
    ['februar', 'february', 'feb'],
    ['mars', 'march', 'mar'],
    ['april', 'apr'],
    ['mai', 'may'],
    ['juni', 'june', 'jun'],
    ['juli', 'july', 'jul'],
    ['august', 'aug'],
    ['september', 'sep', 'sept'],
    ['oktober', 'october', 'okt', 'oct'],
    ['november', 'nov'],
    ['desember', 'december', 'des', 'dec'],
  ].flatMap((names, index) => names.map((name) => [name, index + 1] as const)),
)

function mendDate(text: string): string | undefined {
  const numeric = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4})$/.exec(text)
  if (numeric !== null) return isoDate(Number(numeric[3]), Number(numeric[2]), Number(numeric[1]))
  const yearFirst = /^(\d{4})[./-](\d{1,2})[./-](\d{1,2})$/.exec(text)
  if (yearFirst !== null) return isoDate(Number(yearFirst[1]), Number(yearFirst[2]), Number(yearFirst[3]))
  const written = /^(\d{1,2})\.? ([a-zæøå]+)\.? (\d{4})$/i.exec(text)
  const month = months.get(written?.[2]?.toLowerCase() ?? '')
  return written === null || month === undefined
    ? undefined
    : isoDate(Number(written[3]), month, Number(written[1]))
}

function isoDate(year: number, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day))
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day
  return exists ? date.toISOString().slice(0, 10) : undefined
}

const units: readonly (readonly [RegExp, string, boolean])[] = [
  [/^(?:sekund|sekunder|sekundar|sek|s|seconds?)$/, 'S', true],
  [/^(?:minutt|minutter|min|minutes?)$/, 'M', true],
  [/^(?:time|timer|timar|t|h|hours?)$/, 'H', true],
  [/^(?:dag|dager|dagar|d|døgn|days?)$/, 'D', false],
  [/^(?:uke|uker|veke|veker|weeks?)$/, 'W', false],
  [/^(?:måned|måneder|månad|månader|mnd|months?)$/, 'M', false],
  [/^(?:år|years?)$/, 'Y', false],
]

function mendDuration(text: string): string | undefined {
  const match = /^(\d+) ?([a-zæøå]+)\.?$/.exec(text.toLowerCase())
  const unit = units.find(([name]) => name.test(match?.[2] ?? ''))
  if (match === null || unit === undefined)
    return /^p[\dymwdths]+$/i.test(text) && text !== text.toUpperCase() ? text.toUpperCase() : undefined
  return `P${unit[2] ? 'T' : ''}${match[1] ?? ''}${unit[1]}`
}
