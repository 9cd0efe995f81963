import { askedIn, askedInScenario, type Asked } from '../../answers/asked.js'
import type { Requirement, Scenario, Section, Specification } from '../../generated/specification.js'
import { literal, references } from '../as-rich-text.js'
import { conditionNotes, fillParameters } from '../tender/requirements.js'
import type { Words } from '../words.js'
import { answerLines, type FieldLine, type Labels } from './fields.js'

/** A row of a table to answer in: what is asked, or fields that answer it. */
export interface AnswerRow {
  readonly rowKind: 'plain' | 'stem' | 'child'
  readonly asked: AskedText | undefined
  readonly line: FieldLine | undefined
}

interface AskedText {
  readonly id: string
  readonly title: string | undefined
  /** Rich text. */
  readonly text: string
  readonly ask: string | undefined
  readonly language: string
  /** Rich text, each a line. */
  readonly notes: readonly string[]
}

/** A requirement or a scenario, with all the rows that it is answered in. */
export interface Question {
  readonly rows: readonly AnswerRow[]
  readonly attachments: readonly AskedAttachment[]
}

export interface AskedAttachment {
  readonly id: string
  readonly title: string
  readonly isRequired: boolean
}

/**
 * A requirement as a question.
 *
 * @param own the requirement as it stands in the file, without what its section says for all: sub-requirements are what is
 * answered, unless the stem says itself how it is answered
 * @param requirement the same with what its section says for all
 */
export function requirementQuestion(
  own: Requirement,
  requirement: Requirement,
  section: Section,
  { specification, words, labels, criteria }: Asking,
): Question {
  const { children = [] } = requirement
  const language = requirement.language ?? section.language
  const shown = language === undefined || language === specification.language ? '' : language
  const notes = conditionNotes(requirement, specification, words)
  const joint = requirement.addressee === 'joint' ? [words.labels.joint] : []
  const [whole, ...askedParts] = askedIn(own, requirement)
  const stem = question(
    whole,
    {
      title: requirement.title,
      text: fillParameters(requirement.text, requirement, words) ?? words.labels.notSet,
      ask: fillParameters(requirement.ask, requirement, words),
      language: shown,
      notes: [kindLine(requirement, words, labels, criteria), ...joint, ...notes].filter(
        (note) => note !== '',
      ),
    },
    { words, labels, rowKind: children.length > 0 ? 'stem' : 'plain' },
  )
  const parts = askedParts.map((asked, index) =>
    question(
      asked,
      {
        title: undefined,
        text: fillParameters(children[index]?.text, requirement, words) ?? words.labels.notSet,
        ask: fillParameters(children[index]?.ask, requirement, words),
        language: shown,
        notes: [],
      },
      { words, labels, rowKind: 'child' },
    ),
  )
  return parts.length === 0 ? stem : joined([stem, ...parts])
}

/** What all questions of a document are made with. */
export interface Asking {
  readonly specification: Specification
  readonly words: Words
  readonly labels: Labels
  /** Titles of the award criteria, by id. */
  readonly criteria: ReadonlyMap<string, string>
}

export function scenarioQuestion(scenario: Scenario, { words, labels, criteria }: Asking): Question {
  const { id, story, role, criterion, requirements, answer } = scenario
  const title = criterion === undefined ? undefined : criteria.get(criterion)
  const notes = [
    role === undefined ? '' : `${words.labels.role}: ${literal(words.name(role))}`,
    title === undefined
      ? ''
      : words.say(labels.kindAndCriterion, { kind: words.labels.scenario, criterion: literal(title) }),
    requirements === undefined || requirements.length === 0
      ? ''
      : words.say(words.labels.scenarioConcerns, { ids: references(requirements) }),
  ]
  return question(
    askedInScenario(id, answer),
    {
      title: undefined,
      text: story ?? words.labels.notSet,
      ask: undefined,
      language: '',
      notes: notes.filter((note) => note !== ''),
    },
    { words, labels, rowKind: 'plain' },
  )
}

function question(
  asked: Asked,
  text: Omit<AskedText, 'id'>,
  { words, labels, rowKind }: { words: Words; labels: Labels; rowKind: AnswerRow['rowKind'] },
): Question {
  const { id, answer } = asked
  const lines = answerLines(asked, words, labels)
  const last = lines.length - 1
  const own: AnswerRow = {
    // A question stays with what answers it.
    rowKind: lines.length > 0 ? 'stem' : rowKind,
    asked: { id, ...text },
    line: undefined,
  }
  return {
    rows: [
      own,
      ...lines.map((line, index): AnswerRow => ({
        // What is written may take pages: it does not wait for what follows it.
        rowKind: index < last && line.fields.every(({ form }) => form !== 'long-text') ? 'stem' : 'plain',
        asked: undefined,
        line,
      })),
    ],
    attachments: (answer?.attachments ?? []).map(({ title, required }) => ({
      id,
      title: title ?? words.labels.notSet,
      isRequired: required === true,
    })),
  }
}

function joined(questions: readonly Question[]): Question {
  return {
    rows: questions.flatMap(({ rows }) => rows),
    attachments: questions.flatMap(({ attachments }) => attachments),
  }
}

/** «Evalueringskrav, teller under «Funksjon», inntil 20 poeng»: only what suppliers may read is there to be said. */
export function kindLine(
  { kind, criterion, points }: Requirement,
  words: Words,
  labels: Labels,
  criteria: Asking['criteria'],
): string {
  const title = criterion === undefined ? undefined : criteria.get(criterion)
  const shown = literal(words.value('requirement.kind', kind))
  const parts = [
    title === undefined || shown === ''
      ? shown
      : words.say(labels.kindAndCriterion, { kind: shown, criterion: literal(title) }),
    points === undefined ? '' : words.count(labels.points, points),
  ]
  return parts.filter((part) => part !== '').join(', ')
}
