import { isAsTaken, isHash } from '../../schema/words-hash.js'
import { defineRule, risingToWarning } from '../rule.js'

/** Whoever reads a changed text later must see that it was changed on purpose. */
export const textDiffersFromCatalogue = defineRule({
  code: 'text-differs-from-catalogue',
  theme: 'record',
  profile: 'default',
  scope: 'requirement',
  severity: risingToWarning,
  title: {
    nb: 'Avvik fra katalogen uten begrunnelse',
    nn: 'Avvik frå katalogen utan grunngjeving',
    en: 'Differs from the catalogue without a reason',
  },
  why: {
    nb: 'Katalogtekstene er prøvd ut og kontrollert. Den som oppgraderer kravet eller forsvarer det senere, må se at dere endret det med vilje, og hvorfor.',
    nn: 'Katalogtekstane er prøvde ut og kontrollerte. Den som oppgraderer kravet eller forsvarer det seinare, må sjå at de endra det med vilje, og kvifor.',
    en: 'The texts of the catalogue are tried and checked. Whoever upgrades the requirement or defends it later must see that it was changed on purpose, and why.',
  },
  messages: {
    changed: {
      nb: 'Teksten avviker fra katalogkravet {reference}. Skriv hvorfor i {field}.',
      nn: 'Teksten avvik frå katalogkravet {reference}. Skriv kvifor i {field}.',
      en: 'The text differs from the catalogue requirement {reference}. Write why in {field}.',
    },
  },
  check({ own, requirement, isOpen, isOpenIn }, report) {
    const { from } = own
    if (from?.hash === undefined || from.catalogue === undefined || !isHash(from.hash)) return
    if ((from.changedBecause ?? '') !== '' || isOpenIn(from, 'changedBecause')) return
    // What is left open is asked for already.
    if (words.some((field) => isOpen(field)) || isAsTaken(own, requirement)) return
    report('changed', ['from', 'hash'], {
      reference: from.catalogue,
      field: { type: 'field', key: 'requirement.from.changedBecause' },
    })
  },
})

const words = ['title', 'text', 'ask', 'plain', 'rationale', 'kind', 'addressee', 'children']
