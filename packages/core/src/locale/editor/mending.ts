import type { Language } from '../../document/nodes.js'

/** What quick fixes say. `{…}` is filled in. */
export interface MendingLabels {
  /** A field with content that is certain: `{entry}` is `kravspek: 1`. */
  readonly insert: string
  /** A field with one of its values, chosen by whoever picks this. */
  readonly insertValue: string
  /** A field without a value: a task says that it must be decided. */
  readonly insertOpen: string
  readonly insertAll: string
  readonly insertAllOpen: string
  readonly insertParameter: string
  /** A field that is not decided, with who decides it and when. */
  readonly insertPlanned: string
  readonly plan: string
  readonly waive: string
}

const nb: MendingLabels = {
  insert: 'Sett inn «{entry}»',
  insertValue: 'Sett inn «{entry}» ({title})',
  insertOpen: 'Sett inn {field} og la det stå åpent til det er bestemt',
  insertAll: 'Sett inn alt som mangler her: {fields}',
  insertAllOpen: 'Sett inn {fields} og la dem stå åpne til de er bestemt',
  insertParameter: 'Legg til parameteren «{name}» og la verdien stå åpen til den er bestemt',
  insertPlanned: 'Sett inn {field} som «ikke bestemt ennå», med frist {date} og ansvarlig {owner}',
  plan: 'Sett frist {date} og ansvarlig {owner}',
  waive: 'Gjør unntak her, med begrunnelse …',
}

const nn: MendingLabels = {
  insert: 'Set inn «{entry}»',
  insertValue: 'Set inn «{entry}» ({title})',
  insertOpen: 'Set inn {field} og lat det stå ope til det er bestemt',
  insertAll: 'Set inn alt som manglar her: {fields}',
  insertAllOpen: 'Set inn {fields} og lat dei stå opne til dei er bestemte',
  insertParameter: 'Legg til parameteren «{name}» og lat verdien stå open til han er bestemt',
  insertPlanned: 'Set inn {field} som «ikkje bestemt enno», med frist {date} og ansvarleg {owner}',
  plan: 'Set frist {date} og ansvarleg {owner}',
  waive: 'Gjer unntak her, med grunngjeving …',
}

const en: MendingLabels = {
  insert: 'Insert “{entry}”',
  insertValue: 'Insert “{entry}” ({title})',
  insertOpen: 'Insert {field} and leave it open until it is decided',
  insertAll: 'Insert everything that is missing here: {fields}',
  insertAllOpen: 'Insert {fields} and leave them open until they are decided',
  insertParameter: 'Add the parameter “{name}” and leave its value open until it is decided',
  insertPlanned: 'Insert {field} as “not decided yet”, due {date}, with {owner} in charge',
  plan: 'Set the due date {date} and put {owner} in charge',
  waive: 'Waive this here, with a reason …',
}

export const mendingLabels: Readonly<Record<Language, MendingLabels>> = { nb, nn, en }
