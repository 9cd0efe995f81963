import type { Datum, Path } from '../../finding/finding.js'
import type { Parameter } from '../../generated/specification.js'
import { durationInHours } from '../duration.js'
import { defineRule } from '../rule.js'

type Described = Exclude<Parameter, string | number | boolean>

/** A parameter says itself what values make sense: its kind, its lowest and its highest. */
export const parameterOutOfRange = defineRule({
  code: 'parameter-out-of-range',
  theme: 'wording',
  profile: 'default',
  scope: 'specification',
  severity: 'warning',
  title: {
    nb: 'Verdi som ikke gir mening',
    nn: 'Verdi som ikkje gir meining',
    en: 'Value that makes no sense',
  },
  why: {
    nb: 'Et tastetrykk for mye gjør en frist på 30 minutter til 300. Parameteren sier selv hvilke verdier som gir mening.',
    nn: 'Eitt tastetrykk for mykje gjer ein frist på 30 minutt til 300. Parameteren seier sjølv kva verdiar som gir meining.',
    en: 'One keystroke too many turns a deadline of 30 minutes into 300. The parameter says itself which values make sense.',
  },
  messages: {
    between: {
      nb: '<{name}> er {value}, men skal være fra {min} til {max}.{advice}',
      nn: '<{name}> er {value}, men skal vere frå {min} til {max}.{advice}',
      en: '<{name}> is {value}, but is to be from {min} to {max}.{advice}',
    },
    below: {
      nb: '<{name}> er {value}, men skal være minst {min}.{advice}',
      nn: '<{name}> er {value}, men skal vere minst {min}.{advice}',
      en: '<{name}> is {value}, but is to be at least {min}.{advice}',
    },
    above: {
      nb: '<{name}> er {value}, men skal være høyst {max}.{advice}',
      nn: '<{name}> er {value}, men skal vere høgst {max}.{advice}',
      en: '<{name}> is {value}, but is to be at most {max}.{advice}',
    },
    'not-number': {
      nb: '<{name}> er «{value}», men skal være et tall.{advice}',
      nn: '<{name}> er «{value}», men skal vere eit tal.{advice}',
      en: '<{name}> is “{value}”, but is to be a number.{advice}',
    },
    'not-date': {
      nb: '<{name}> er «{value}», men skal være en dato, for eksempel 2027-03-01.{advice}',
      nn: '<{name}> er «{value}», men skal vere ein dato, til dømes 2027-03-01.{advice}',
      en: '<{name}> is “{value}”, but is to be a date, such as 2027-03-01.{advice}',
    },
    'not-duration': {
      nb: '<{name}> er «{value}», men skal være en varighet, for eksempel PT4H for fire timer eller P5D for fem dager.{advice}',
      nn: '<{name}> er «{value}», men skal vere ei varigheit, til dømes PT4H for fire timar eller P5D for fem dagar.{advice}',
      en: '<{name}> is “{value}”, but is to be a duration, such as PT4H for four hours or P5D for five days.{advice}',
    },
    'not-words': {
      nb: '<{name}> er {value}, men skal være ord.{advice}',
      nn: '<{name}> er {value}, men skal vere ord.{advice}',
      en: '<{name}> is {value}, but is to be words.{advice}',
    },
  },
  check({ specification: { sections = [] } }, report) {
    const judge = (parameters: Readonly<Record<string, Parameter>> | undefined, path: Path): void => {
      for (const [name, parameter] of Object.entries(parameters ?? {})) {
        if (typeof parameter !== 'object') continue
        const fault = faultOf(parameter)
        if (fault === undefined) continue
        const { value = '', min = '', max = '', guidance } = parameter
        const data = { name, value: shown(value), min, max, advice: adviceOf(guidance) }
        report(fault, [...path, 'parameters', name, 'value'], data)
      }
    }
    for (const [index, { defaults, requirements = [] }] of sections.entries()) {
      judge(defaults?.parameters, ['sections', index, 'defaults'])
      for (const [number, { parameters }] of requirements.entries())
        judge(parameters, ['sections', index, 'requirements', number])
    }
  },
})

function faultOf({ value, type, min, max }: Described) {
  if (value === undefined) return undefined
  if (type === 'number' && typeof value !== 'number') return 'not-number'
  if (type === 'date' && !isDate(value)) return 'not-date'
  if (type === 'duration' && durationInHours(String(value)) === undefined) return 'not-duration'
  if ((type === 'text' || type === 'choice') && typeof value === 'boolean') return 'not-words'
  if (typeof value !== 'number') return undefined
  const [isBelow, isAbove] = [min !== undefined && value < min, max !== undefined && value > max]
  if (!isBelow && !isAbove) return undefined
  if (min !== undefined && max !== undefined) return 'between'
  return isBelow ? 'below' : 'above'
}

/** A day of the calendar, ISO 8601. */
function isDate(value: Parameter): boolean {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return false
  const time = Date.parse(`${value}T00:00:00Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value)
}

function shown(value: string | number | boolean): Datum {
  if (typeof value !== 'boolean') return value
  return value
    ? { type: 'localised', nb: 'ja (true)', nn: 'ja (true)', en: 'yes (true)' }
    : { type: 'localised', nb: 'nei (false)', nn: 'nei (false)', en: 'no (false)' }
}

/** What the parameter advises, as a sentence behind another; empty where it says nothing. */
function adviceOf(guidance: string | undefined): string {
  const advice = guidance?.replace(/\s+/g, ' ').trim() ?? ''
  if (advice === '') return ''
  return ` ${advice}${/[.!?…]$/.test(advice) ? '' : '.'}`
}
