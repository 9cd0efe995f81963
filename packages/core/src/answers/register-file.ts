import { parsedJson } from '../schema/parsed-json.js'
import { isObject } from '../schema/walk.js'
import { nameBeside } from '../source/name-beside.js'
import type { AnsweredEdition, AnswersRegister, Submission, SupplierAnswers } from './answers-register.js'

/** Name of the register of answers beside a specification: `folder/x.answers.json` of `folder/x.krav.yaml`. */
export function answersName(specificationName: string): string {
  return nameBeside(specificationName, 'answers.json')
}

/** The text of a register's file. The same register gives the same bytes. */
export function answersText({ specification, current, suppliers }: AnswersRegister): string {
  return `${JSON.stringify({ kravspek: 1, specification, current, suppliers }, undefined, 1)}\n`
}

/** Why a text is no register of answers. */
export type AnswersProblem =
  | 'not-json'
  | 'not-answers'
  /** Written by a Kravspek whose format of registers we do not know. */
  | 'newer'

/** Reads the text of a register's file. Whatever it holds, the answer is a register or a problem. */
export function readAnswers(text: string): AnswersRegister | { readonly problem: AnswersProblem } {
  const value = parsedJson(text)
  if (value === undefined) return { problem: 'not-json' }
  if (!isObject(value) || typeof value['kravspek'] !== 'number') return { problem: 'not-answers' }
  if (value['kravspek'] !== 1) return { problem: 'newer' }
  const { specification, current, suppliers } = value
  return isText(specification) && isEdition(current) && isListOf(suppliers, isSupplier)
    ? { specification, current, suppliers }
    : { problem: 'not-answers' }
}

function isSupplier(value: unknown): value is SupplierAnswers {
  return (
    isObject(value) &&
    isText(value['name']) &&
    value['name'].trim() !== '' &&
    isListOf(value['submissions'], isSubmission) &&
    value['submissions'].length > 0
  )
}

function isSubmission(value: unknown): value is Submission {
  return (
    isObject(value) &&
    isHash(value['file']) &&
    isText(value['date']) &&
    (value['edition'] === undefined || isEdition(value['edition'])) &&
    isText(value['organisationNumber']) &&
    typeof value['isSigned'] === 'boolean' &&
    isListOf(value['answers'], hasTexts('id', 'text')) &&
    isListOf(value['notPlaced'], hasTexts('label', 'text')) &&
    isListOf(value['written'], isWritten)
  )
}

function isWritten(value: unknown): value is Submission['written'][number] {
  return (
    isObject(value) &&
    (value['type'] === 'change' || value['type'] === 'comment') &&
    (value['at'] === undefined || isText(value['at'])) &&
    hasTexts('before', 'after')(value)
  )
}

function isEdition(value: unknown): value is AnsweredEdition {
  return isObject(value) && isText(value['version']) && isHash(value['hash'])
}

function isText(value: unknown): value is string {
  return typeof value === 'string'
}

function isHash(value: unknown): boolean {
  return isText(value) && /^[0-9a-f]{64}$/.test(value)
}

function isListOf<T>(value: unknown, is: (item: unknown) => item is T): value is readonly T[] {
  return Array.isArray(value) && value.every(is)
}

function hasTexts<Name extends string>(...names: readonly Name[]) {
  return (value: unknown): value is Readonly<Record<Name, string>> =>
    isObject(value) && names.every((name) => isText(value[name]))
}
