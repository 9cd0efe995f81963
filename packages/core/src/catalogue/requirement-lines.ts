import { writtenInline, writtenKey, writtenValue, type Single } from '../source/write-value.js'

const block = { isFlow: false, isJson: false }
const flow = { isFlow: true, isJson: false }

/**
 * A requirement, or another object, as an item of a list in YAML, `null` for what is to be decided: one field a line, small mappings between braces.
 *
 * @param indentation spaces before the dash
 */
export function requirementLines(requirement: object, indentation: string): readonly string[] {
  const lines = Object.entries(requirement).flatMap(([key, value]) => fieldLines(key, value, ''))
  return lines.map((line, index) => `${indentation}${index === 0 ? '- ' : '  '}${line}`)
}

function fieldLines(key: string, value: unknown, indentation: string): readonly string[] {
  const start = `${indentation}${writtenKey(key, block)}:`
  if (isSingle(value)) return [`${start} ${writtenValue(value, block)}`]
  if (Array.isArray(value)) {
    if (value.every(isSingle)) return [`${start} ${writtenInline(value, flow)}`]
    return [start, ...value.map((each) => `${indentation}  - ${writtenInline(each as Flat, flow)}`)]
  }
  const entries = Object.entries(value as object)
  if (entries.every(([, each]) => isSingle(each))) return [`${start} ${writtenInline(value as Flat, flow)}`]
  return [start, ...entries.flatMap(([name, each]) => fieldLines(name, each, `${indentation}  `))]
}

type Flat = Readonly<Record<string, Single>>

function isSingle(value: unknown): value is Single {
  return value === null || typeof value !== 'object'
}
