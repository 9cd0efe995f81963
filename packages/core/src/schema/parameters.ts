import type { Requirement } from '../generated/specification.js'
import { isObject } from './walk.js'

/** A parameter in running text: `<dager>`. `<ref:id>` is a cross reference. */
export const parameterPattern = /<([A-Za-zÆØÅæøå][A-Za-z0-9ÆØÅæøå_-]{0,63})>/g

/** Fields of a requirement in which parameters are filled in. */
export const parameterFields = ['text', 'ask', 'plain'] as const

/** The value of a parameter; `undefined`: a requirement has none of that name, or it is still to be decided. */
export function parameterValue(
  { parameters = {} }: Pick<Requirement, 'parameters'>,
  name: string,
): string | number | boolean | undefined {
  const parameter = Object.hasOwn(parameters, name) ? parameters[name] : undefined
  return typeof parameter === 'object' ? parameter.value : parameter
}

/** A parameter, and the text that names it first. */
export interface UsedParameter {
  readonly name: string
  readonly container: object
  readonly key: string
}

/** The parameters that a requirement's texts name, each once, with the field that names it first. */
export function usedParameters(requirement: Readonly<Record<string, unknown>>): readonly UsedParameter[] {
  const children: unknown = requirement['children']
  const found = new Map<string, UsedParameter>()
  for (const container of [requirement, ...(Array.isArray(children) ? children.filter(isObject) : [])]) {
    for (const key of parameterFields) {
      const text = container[key]
      if (typeof text !== 'string' || !text.includes('<')) continue
      for (const match of text.matchAll(parameterPattern)) {
        const name = match[1] ?? ''
        if (!found.has(name)) found.set(name, { name, container, key })
      }
    }
  }
  return [...found.values()]
}
