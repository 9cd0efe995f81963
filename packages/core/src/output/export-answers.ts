import type { Analysis } from '../analyse.js'
import { stemOf } from '../build.js'
import { defaultSettings, type RuleSettings } from '../rules/settings.js'
import { choosePack } from '../rules/packs/choose-pack.js'
import type { AnswerTables } from '../view/export/answer-tables.js'
import { exportView } from '../view/export/export-view.js'
import { documentMeta } from '../view/document-meta.js'
import { readableBy } from '../view/readable.js'
import { wordsOf } from '../view/words.js'

/** What suppliers answer, ready for a spreadsheet, with the name of its file without an ending. */
export interface ExportedAnswers {
  readonly tables: AnswerTables
  /** `medisindispenser-answer-nb`, as the form in Word. */
  readonly fileName: string
}

/**
 * The form that suppliers answer in, as tables: only of what suppliers may read.
 *
 * @throws where `analysis.specification` is `undefined`: show its findings instead
 */
export function exportAnswers(
  { specification, name }: Pick<Analysis, 'specification' | 'name'>,
  { verifiedPacks }: Pick<RuleSettings, 'verifiedPacks'> = defaultSettings,
): ExportedAnswers {
  if (specification === undefined) throw new Error('A specification with errors is not exported')
  const readable = readableBy(specification, 'supplier')
  const words = wordsOf(readable)
  const fileName = [stemOf(name), 'answer', words.language].join('-')
  const view = exportView(readable, words, fileName)
  const { isVerified } = choosePack(readable.procurement?.dates?.notice, verifiedPacks)
  const given = { audience: 'supplier', isPackVerified: isVerified } as const
  return { tables: { ...view, meta: documentMeta(readable, 'answer', view, words, given) }, fileName }
}
