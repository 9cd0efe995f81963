import type { Analysis, Location, ReviewThread } from '@kravspek/core'

type Fields = Readonly<Record<string, unknown>>

/** Where comments stand in the files of a specification. */
export interface ThreadPlaces {
  /** The words that a comment is about, or else the id of what it is about; the top of the file for what has no place. */
  readonly placeOf: (thread: ReviewThread) => Location
}

/** Whether a comment is about something that is there. */
export function isPlaced({ ids }: Pick<Analysis, 'ids'>, { at }: ReviewThread): boolean {
  return at !== undefined && ids.has(at)
}

/** So many words of a quote are looked for: it may be of several paragraphs. */
const mostWords = 12

/** Looks through a specification once for where its comments stand. */
export function threadPlaces(analysis: Analysis): ThreadPlaces {
  const wholes = wholesOf(analysis)
  const top: Location = { source: analysis.name, range: [0, 0] }
  return {
    placeOf: ({ at, quote, proposal }) => {
      const identified = at === undefined ? undefined : analysis.ids.get(at)
      if (at === undefined || identified === undefined) return top
      const whole = wholes.get(at)
      const words = [quote, proposal?.before].map((each) => each?.trim() ?? '').find((each) => each !== '')
      if (whole === undefined || words === undefined) return identified.location
      return wordsIn(analysis, whole, words) ?? identified.location
    },
  }
}

/** All of each section, requirement and part of a requirement, by its id. */
function wholesOf(analysis: Analysis): ReadonlyMap<string, Location> {
  const wholes = new Map<string, Location>()
  const add = (id: unknown, thing: Fields): void => {
    const places = analysis.placesOf(thing)
    if (typeof id === 'string' && places !== undefined)
      wholes.set(id, { source: places.source, range: places.range })
  }
  for (const section of objectsIn(analysis.value?.['sections'])) {
    add(section['id'], section)
    for (const requirement of objectsIn(section['requirements'])) {
      const { id } = requirement
      add(id, requirement)
      for (const child of objectsIn(requirement['children']))
        add(`${String(id)}.${String(child['id'])}`, child)
    }
  }
  return wholes
}

/** Words are found also where the file breaks the line between them. */
function wordsIn({ sources }: Analysis, { source, range }: Location, quote: string): Location | undefined {
  const [start, end] = range
  const text = sources.get(source)?.slice(start, end) ?? ''
  const words = quote.split(/\s+/).slice(0, mostWords)
  const pattern = words.map((each) => each.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('\\s+')
  const found = new RegExp(pattern, 'u').exec(text)
  if (found === null) return undefined
  return { source, range: [start + found.index, start + found.index + found[0].length] }
}

function objectsIn(list: unknown): readonly Fields[] {
  return Array.isArray(list) ? list.filter(isFields) : []
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
