import { finding, replacement, type Finding, type Location } from '../finding/finding.js'
import { concepts } from '../generated/concepts.js'
import { locatePath, type Positions } from '../source/positions.js'
import { fieldOf } from './field-of-path.js'
import { suggestField } from './suggest.js'
import { objectPlace, pathOfPointer, type Validated, type ValidationError } from './validated.js'
import { isObject } from './walk.js'

/** Most fields that are named where nothing better can be said. */
const mostNamed = 12

/**
 * One finding for each field that the format does not have, with the field that was probably meant.
 *
 * @param missing required fields that are missing, as `pointer/field`
 * @returns also the fields that were meant, as `pointer/field`
 */
export function unknownFields(
  errors: readonly ValidationError[],
  missing: ReadonlySet<string>,
  validated: Validated,
): { readonly findings: readonly Finding[]; readonly meant: ReadonlySet<string> } {
  const meant = new Set<string>()
  const findings: Finding[] = []
  const unknown = errors.filter((error) => error.keyword === 'additionalProperties')
  for (const error of unknown) {
    const name = String(error.params['additionalProperty'])
    const path = [...pathOfPointer(error.instancePath, validated.root), name]
    const place = objectPlace(validated, path.slice(0, -1))
    const holder = isObject(place.value) ? place.value : {}
    const at = validated.positions.get(holder)
    const isTaken = (field: string): boolean =>
      Object.hasOwn(holder, field) ||
      meant.has(`${error.instancePath}/${field}`) ||
      (at?.undecided.some((open) => open.key === field) ?? false) ||
      (at?.refused.includes(field) ?? false)
    const glued = /^([A-Za-z]+):[\wÆØÅæøå]/.exec(name)?.[1]
    if (glued !== undefined && fieldOf(place.concept, glued) !== undefined && !isTaken(glued)) {
      const named = at?.undecided.find((open) => open.key === name)?.name
      if (named !== undefined) {
        meant.add(`${error.instancePath}/${glued}`)
        findings.push(missingSpace(named, glued, validated))
        continue
      }
    }
    const likely = suggestField(place.concept, name, isTaken)
    const field = likely ?? onlyMissing(error, unknown, missing)
    if (field !== undefined) meant.add(`${error.instancePath}/${field}`)
    const free = Object.keys(concepts[place.concept]?.fields ?? {}).filter((each) => !isTaken(each))
    const location =
      at?.undecided.find((open) => open.key === name)?.name ??
      locatePath(validated.positions, validated.root, path, 'key')
    const subject = { type: 'subject', ...place.subject } as const
    findings.push(
      field === undefined
        ? finding({
            code: 'unknown-field',
            message:
              free.length > mostNamed || free.length === 0
                ? 'unknown-field-of-many'
                : 'unknown-field-without-guess',
            severity: 'error',
            location,
            data: { subject, name, fields: { type: 'names', names: free } },
          })
        : finding({
            code: 'unknown-field',
            severity: 'error',
            location,
            data: { subject, name, meant: { type: 'field', key: `${place.concept}.${field}` } },
            fixes: [
              {
                title: 'fix-rename',
                data: { name: field },
                safe: likely !== undefined,
                edits: [{ location, newText: isQuoted(location, validated) ? JSON.stringify(field) : field }],
              },
            ],
          }),
    )
  }
  return { findings, meant }
}

/**
 * Fields that the format does not have and that an object leaves open. They are taken out before the validator sees the
 * value, so it says nothing of them.
 */
export function openUnknownFieldsOf(
  value: object,
  concept: string,
  instancePath: string,
  positions: Positions,
): readonly ValidationError[] {
  return (positions.get(value)?.undecided ?? [])
    .map(({ key }) => key)
    .filter((key) => typeof key === 'string' && fieldOf(concept, key) === undefined)
    .map((key) => ({
      keyword: 'additionalProperties',
      instancePath,
      params: { additionalProperty: key },
    }))
}

// `{ form:text }` is one name to YAML: the space after the colon is what makes it a field and a value.
function missingSpace({ source, range }: Location, name: string, { sources }: Validated): Finding {
  const colon = range[0] + name.length
  const after = { source, range: [colon + 1, colon + 1] as const }
  return finding({
    code: 'yaml-space-after-colon',
    severity: 'error',
    location: { source, range: [colon, colon + 1] },
    // `a:b:` is two fields that ended up on one line: a space would not part them.
    fixes: sources.get(source)?.charAt(range[1]) === ':' ? [] : [replacement('fix-space', after, ' ', true)],
  })
}

// One name too many and one too few in the same place: it is probably that one.
function onlyMissing(
  error: ValidationError,
  unknown: readonly ValidationError[],
  missing: ReadonlySet<string>,
): string | undefined {
  if (unknown.some((other) => other !== error && other.instancePath === error.instancePath)) return undefined
  const start = `${error.instancePath}/`
  const fields = [...missing].filter((each) => each.startsWith(start)).map((each) => each.slice(start.length))
  const [field] = fields.filter((each) => !each.includes('/'))
  return fields.length === 1 ? field : undefined
}

function isQuoted(location: Location, validated: Validated): boolean {
  return /["']/.test(validated.sources.get(location.source)?.charAt(location.range[0]) ?? '')
}
