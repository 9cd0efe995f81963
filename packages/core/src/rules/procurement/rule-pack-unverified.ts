import { rulePacks } from '../packs/choose-pack.js'
import { defineRule, type Localised } from '../rule.js'

/** Whoever trusts a check of the law must know whether someone has read the law. */
export const rulePackUnverified = defineRule({
  code: 'rule-pack-unverified',
  theme: 'procurement',
  profile: 'default',
  scope: 'specification',
  severity: { draft: 'hint', review: 'hint', approved: 'warning', issued: 'warning' },
  title: {
    nb: 'Regelpakke som ikke er kvalitetssikret',
    nn: 'Regelpakke som ikkje er kvalitetssikra',
    en: 'Rule pack not verified',
  },
  why: {
    nb: 'Kontrollen bygger på regler som ingen har lest mot loven. De kan ha feil eller mangler, og noen hos dere må vite det.',
    nn: 'Kontrollen byggjer på reglar som ingen har lese mot lova. Dei kan ha feil eller manglar, og nokon hos dykk må vite det.',
    en: 'The check builds on rules that nobody has read against the law. They may be wrong or incomplete, and someone in your organisation must know.',
  },
  // One message a pack: titles of packs are in the reader's language, and data of messages are not.
  messages: Object.fromEntries(rulePacks.map(({ id, title }) => [id, unread(title)])),
  check({ specification: { procurement }, pack, isPackVerified, isOpen, missing }, report) {
    if (procurement === undefined || isPackVerified || isOpen(procurement, 'rulePackAcknowledged')) return
    const { rulePackAcknowledged } = procurement
    if (rulePackAcknowledged === undefined) report(pack.id, ['procurement'], {})
    else if (missing(rulePackAcknowledged, ['by', 'date']).length > 0)
      report(pack.id, ['procurement', 'rulePackAcknowledged'], {})
  },
})

function unread({ nb, nn, en }: Localised): Localised {
  return {
    nb: `Ingen har lest regelpakken «${nb}» mot loven. Les reglene, og skriv i «rulePackAcknowledged» hvem som godtar dem, og når.`,
    nn: `Ingen har lese regelpakken «${nn}» mot lova. Les reglane, og skriv i «rulePackAcknowledged» kven som godtek dei, og når.`,
    en: `Nobody has read the rule pack “${en}” against the law. Read the rules, and write in “rulePackAcknowledged” who acknowledges them, and when.`,
  }
}
