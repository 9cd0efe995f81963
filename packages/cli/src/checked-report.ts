import { formatMessage, type Condition, type Finding, type Language } from '@kravspek/core'
import { wordFindingsOf, type CheckedFile } from './checked-file.js'
import type { FileReport } from './report.js'
import { placeOf } from './worded-finding.js'

/**
 * What a check found in a file, in the person's language.
 *
 * @param findings those of the check, and what else was found in the file
 * @param conditions what must hold before it is sent, where that was asked
 * @param order of the findings; otherwise by source and place
 */
export function checkedReport(
  checked: CheckedFile,
  findings: readonly Finding[],
  conditions: readonly Condition[] | undefined,
  language: Language,
  order?: (a: Finding, b: Finding) => number,
): FileReport {
  const { file, analysis, check: result } = checked
  const place = placeOf({ texts: checked.texts, show: file.show })
  return {
    file: file.show(file.name),
    findings: wordFindingsOf(checked, findings, language, order),
    waived: result.waived.flatMap(({ finding, waiver: { at = '', reason, by, date } }) => {
      const role = analysis.specification?.roles?.find(({ id }) => id === by)?.title ?? by
      return wordFindingsOf(checked, [finding], language).map((worded) => {
        return { ...worded, at, reason, by: role, date }
      })
    }),
    pack:
      result.context === undefined
        ? undefined
        : { id: result.context.pack.id, isVerified: result.context.isPackVerified },
    ...(conditions === undefined
      ? {}
      : {
          conditions: conditions.map(({ id, title, isMet, lacking }) => ({
            id,
            title: title[language],
            isMet,
            lacking: lacking.map(({ message, data, location }) => ({
              message: formatMessage(message, data, language),
              place: place(location),
            })),
          })),
        }),
  }
}
