import { defineRule, rising } from '../rule.js'

/** Whoever answers for the procurement must see why a finding was set aside, by whom and when. */
export const waiverIncomplete = defineRule({
  code: 'waiver-incomplete',
  theme: 'record',
  profile: 'default',
  scope: 'specification',
  severity: rising,
  title: { nb: 'Ufullstendig unntak', nn: 'Ufullstendig unntak', en: 'Incomplete waiver' },
  why: {
    nb: 'Den som skal forsvare anskaffelsen, må kunne se hvorfor et funn er satt til side, hvem som bestemte det, og når.',
    nn: 'Den som skal forsvare anskaffinga, må kunne sjå kvifor eit funn er sett til side, kven som bestemte det, og når.',
    en: 'Whoever has to defend the procurement must be able to see why a finding was set aside, who decided it and when.',
  },
  messages: {
    missing: {
      nb: 'Unntaket fra «{rule}» er ufullstendig. Legg til {fields}.',
      nn: 'Unntaket frå «{rule}» er ufullstendig. Legg til {fields}.',
      en: 'The waiver of “{rule}” is incomplete. Add {fields}.',
    },
  },
  check({ specification: { waivers = [] }, missing }, report) {
    for (const [index, waiver] of waivers.entries()) {
      const fields = missing(waiver, ['reason', 'by', 'date'])
      // What is left open is asked for: first which rule, then why.
      if (fields.length === 0 || waiver.rule === undefined) continue
      report('missing', ['waivers', index, 'rule'], {
        rule: waiver.rule,
        fields: { type: 'all', of: fields.map((field) => ({ type: 'field', key: `waiver.${field}` })) },
      })
    }
  },
})
