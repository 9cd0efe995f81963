import type { Specification } from '../../generated/specification.js'
import { factsOf, gridOf } from '../grid.js'
import type { Words } from '../words.js'

/** The chapter on the procurement: who buys, under what contract, in what lots and options. */
export function aboutView(specification: Specification, words: Words) {
  const { labels } = words
  const { procurement } = specification
  const contract = procurement?.contract
  const framework = procurement?.framework
  return {
    summary: specification.background?.summary,
    facts: factsOf([
      [labels.reference, procurement?.reference],
      [labels.procedure, words.value('procurement.procedure', procurement?.procedure)],
      [labels.contractModel, contract?.model],
      [labels.contractDuration, words.duration(contract?.duration)],
      [labels.contractExtensions, words.list((contract?.extensions ?? []).map(words.duration))],
      [labels.framework, frameworkText(framework, words)],
      [labels.cpv, (procurement?.cpv ?? []).join(', ')],
    ]),
    buyers: gridOf(labels.buyers, specification.buyers, [
      {
        heading: labels.buyer,
        width: 28,
        cell: ({ id, name, role }) => (name ?? id) + (role === 'lead' ? ` (${labels.lead})` : ''),
      },
      {
        heading: labels.organisationNumber,
        width: 14,
        cell: ({ organisationNumber }) => groupDigits(organisationNumber),
      },
      { heading: labels.takesPartFrom, width: 18, cell: ({ start }) => words.date(start) },
      {
        heading: labels.contact,
        width: 40,
        cell: ({ contact }) =>
          [contact?.role, contact?.email, contact?.phone?.replaceAll(' ', '\u00a0')]
            .filter(Boolean)
            .join(', '),
      },
    ]),
    lots: gridOf(
      labels.lots,
      procurement?.lots,
      [
        { heading: labels.id, width: 10, cell: ({ id }) => id },
        { heading: labels.lot, width: 60, cell: ({ title }) => title },
      ],
      { rowId: ({ id }) => id },
    ),
    lotsJustification: procurement?.lotsJustification,
    hasLots: procurement?.lotsJustification !== undefined || (procurement?.lots ?? []).length > 0,
    options: gridOf(
      labels.options,
      procurement?.options,
      [
        { heading: labels.id, width: 9, cell: ({ id }) => id },
        { heading: labels.option, width: 35, cell: ({ title }) => title },
        { heading: labels.optionKind, width: 18, cell: ({ kind }) => words.value('option.kind', kind) },
        {
          heading: labels.optionBuyers,
          width: 20,
          cell: ({ buyers }) =>
            buyers === undefined || buyers.length === 0 ? labels.all : words.names(buyers),
        },
        { heading: labels.optionDeadline, width: 18, cell: ({ exerciseBy }) => words.date(exerciseBy) },
      ],
      { rowId: ({ id }) => id },
    ),
    existingContracts: gridOf(labels.existingContracts, specification.existingContracts, [
      { heading: labels.existingContract, width: 30, cell: ({ title }) => title },
      { heading: labels.supplier, width: 20, cell: ({ supplier }) => supplier },
      { heading: labels.validUntil, width: 18, cell: ({ until }) => words.date(until) },
      { heading: labels.covers, width: 32, cell: ({ covers }) => covers, isRich: true },
    ]),
  }
}

type Framework = NonNullable<Specification['procurement']>['framework']

function frameworkText(framework: Framework, words: Words): string {
  if (framework === undefined) return ''
  const { labels } = words
  const parts = [
    framework.suppliers === undefined ? '' : words.count(labels.frameworkSuppliers, framework.suppliers),
    words.value('procurement.framework.callOff', framework.callOff).toLowerCase(),
    framework.maximum === undefined
      ? ''
      : words.say(labels.frameworkMaximum, { amount: words.money(framework.maximum) }),
  ]
  return parts.filter((part) => part !== '').join(', ')
}

function groupDigits(number: string | undefined): string {
  return (number ?? '').replace(/(\d{3})(?=\d)/g, '$1\u00a0')
}
