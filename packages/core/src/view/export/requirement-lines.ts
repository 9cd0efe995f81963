import { answerForm, askedIn, askedInScenario, isAnswered, type Asked } from '../../answers/asked.js'
import type { Requirement, Scenario, Section } from '../../generated/specification.js'
import { answerLines, type Field } from '../answer/fields.js'
import { kindLine, type Asking } from '../answer/questions.js'
import { conditionNotes, fillParameters, narrows } from '../tender/requirements.js'
import { withDefaults } from '../words.js'
import type { RequirementLine, TableLabels } from './answer-tables.js'
import { cellField, limits } from './cell-fields.js'
import { plainLines } from './plain-blocks.js'

type Exporting = Asking & { readonly labels: TableLabels }

/** What is the same for all rows of a requirement. */
type Shared = Pick<RequirementLine, 'section' | 'sectionTitle' | 'lots' | 'kind' | 'kindText'>

/** What a row says of itself. */
interface Said {
  readonly rowKind: 'whole' | 'part'
  readonly text: string
  readonly ask: string | undefined
}

/** The table of requirements, in the order of the specification; what suppliers do not answer is there to be read. */
export function requirementLines(exporting: Exporting): readonly RequirementLine[] {
  const { sections = [], scenarios = [] } = exporting.specification
  return [
    ...sections.flatMap((section) =>
      (section.requirements ?? []).flatMap((own) => linesOfRequirement(own, section, exporting)),
    ),
    ...scenarios.flatMap((scenario) => linesOfScenario(scenario, exporting)),
  ]
}

function linesOfRequirement(
  own: Requirement,
  section: Section,
  exporting: Exporting,
): readonly RequirementLine[] {
  const { specification, words, labels, criteria } = exporting
  const requirement = withDefaults(own, section.defaults)
  const { children = [], kind } = requirement
  const filled = (text: string | undefined): string | undefined => fillParameters(text, requirement, words)
  const isToAnswer = isAnswered(requirement)
  const shared: Shared = {
    section: section.id,
    sectionTitle: section.title ?? section.id,
    lots: narrows(requirement.lots, specification.procurement?.lots) ? requirement.lots : [],
    kind: kind ?? '',
    kindText: plainLines(kindLine(requirement, words, labels, criteria)),
  }
  const joint = requirement.addressee === 'joint' ? [words.labels.joint] : []
  const [whole, ...parts] = askedIn(own, requirement)
  return [
    ...linesOf(
      isToAnswer ? whole : unasked(whole),
      {
        rowKind: 'whole',
        text: [
          requirement.title,
          plainLines(filled(requirement.text) ?? words.labels.notSet),
          ...[...joint, ...conditionNotes(requirement, specification, words)].map(plainLines),
        ]
          .filter((line) => line !== undefined && line !== '')
          .join('\n'),
        ask: children.length > 0 && answerForm(whole) === 'none' ? undefined : filled(requirement.ask),
      },
      shared,
      exporting,
      // The parts are what is answered.
      !isToAnswer || children.length === 0,
    ),
    ...parts.flatMap((part, index) => {
      const child = children[index]
      // A tender portal shows a row alone, and a filter hides the one above.
      const text = [requirement.text, child?.text ?? words.labels.notSet]
        .map((each) => plainLines(filled(each) ?? ''))
        .filter((line) => line !== '')
        .join('\n')
      return linesOf(
        isToAnswer ? part : unasked(part),
        { rowKind: 'part', text, ask: filled(child?.ask ?? requirement.ask) },
        shared,
        exporting,
        true,
      )
    }),
  ]
}

function linesOfScenario(
  { id, story, criterion, answer }: Scenario,
  exporting: Exporting,
): readonly RequirementLine[] {
  const { words, labels, criteria } = exporting
  const title = criterion === undefined ? undefined : criteria.get(criterion)
  const { scenario } = words.labels
  const shared: Shared = {
    section: '',
    sectionTitle: words.labels.scenarios,
    lots: [],
    kind: 'scenario',
    kindText:
      title === undefined
        ? scenario
        : words.say(labels.kindAndCriterion, { kind: scenario, criterion: title }),
  }
  const text = plainLines(story ?? words.labels.notSet)
  const asked = askedInScenario(id, answer)
  // What it asks to be enclosed is not asked for either, as in the form.
  const isToAnswer = answer?.form !== 'none'
  return linesOf(
    isToAnswer ? asked : unasked(asked),
    { rowKind: 'whole', text, ask: undefined },
    shared,
    exporting,
    true,
  )
}

function unasked(asked: Asked): Asked {
  return {
    id: asked.id,
    kind: asked.kind,
    answer: { form: 'none' },
    ask: undefined,
    evaluatedBeyond: undefined,
  }
}

/**
 * The row of what is asked, and one for each thing more that it asks for.
 *
 * @param saysSo where there is nothing to answer: the row of a whole whose parts are answered does not
 */
function linesOf(
  asked: Asked,
  { rowKind, text, ask }: Said,
  shared: Shared,
  exporting: Exporting,
  saysSo: boolean,
): readonly RequirementLine[] {
  const { words, labels } = exporting
  const { id, answer = {} } = asked
  const lines = answerLines(asked, words, labels)
  const fields = lines.flatMap((line) => line.fields.map((field) => ({ line, field })))
  const fieldOf = (fieldId: string) => fields.find(({ field }) => field.id === fieldId)
  const main = fieldOf(id)
  const comment = fieldOf(`${id}:text`)
  const commentText =
    comment === undefined
      ? ''
      : words.say(labels.inComment, {
          comment: labels.comment,
          label: [comment.line.label, comment.line.limit].filter((part) => part !== '').join(', '),
        })
  const nothing = saysSo ? labels.notToAnswer : ''
  const own: RequirementLine = {
    ...shared,
    ...{ name: id, id, rowKind, text },
    question:
      main === undefined && comment === undefined
        ? nothing
        : [
            ask === undefined ? '' : plainLines(ask),
            main === undefined ? '' : questionOf(main.field, main.line.limit, answer, exporting),
            commentText,
          ]
            .filter((line) => line !== '')
            .join('\n'),
    answer: main === undefined ? undefined : cellField(main.field, words, labels, answer),
    comment: comment === undefined ? undefined : cellField(comment.field, words, labels),
  }
  const more = fields.filter(({ field }) => field !== main?.field && field !== comment?.field)
  return [
    own,
    ...more.map(({ field }): RequirementLine => ({
      ...shared,
      ...{ name: field.label, id, rowKind: 'more', text: field.before },
      question: questionOf({ ...field, before: '' }, '', {}, exporting),
      answer: cellField(field, words, labels),
      comment: undefined,
    })),
  ]
}

/** How an answer is given: «Velg: Ja / Nei», «Et tall i minutter: 0 til 1,5». */
function questionOf(
  { id, form, options, unit, before }: Field,
  limit: string,
  bounds: { readonly min?: number; readonly max?: number },
  { words, labels }: Exporting,
): string {
  switch (form) {
    case 'choice': {
      const among = words.say(labels.chooseAmong, { options: options.join(' / ') })
      return before === '' ? among : `${before}\n${among}`
    }
    case 'number': {
      const number = unit === '' ? labels.writeNumber : words.say(labels.writeNumberIn, { unit })
      return [number, limits(bounds, words)].filter((part) => part !== '').join(': ')
    }
    case 'date':
      return labels.writeDate
    case 'text':
    case 'long-text': {
      const isFile = /:attachment-\d+$/.test(id)
      return [isFile ? labels.writeFileName : labels.writeText, limit]
        .filter((part) => part !== '')
        .join(', ')
    }
    default: {
      const unknown: never = form
      return unknown
    }
  }
}
