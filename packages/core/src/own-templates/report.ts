import type { Datum, Fix, Range } from '../finding/finding.js'
import type { MessageKey } from '../locale/messages.en.js'

/** Sentences about templates. */
export type TemplateMessage = Extract<MessageKey, `template-${string}`>

export type FaultData = Readonly<Record<string, Datum>>

/** Takes down what is wrong at a place in the template that is being read. */
export interface Report {
  (range: Range, message: TemplateMessage, data?: FaultData, fixes?: readonly Fix[]): void
}
