import { defineRule } from '../rule.js'

/** A waiver that silences nothing hides the next finding at its place from whoever trusts the record. */
export const waiverWithoutEffect = defineRule({
  code: 'waiver-without-effect',
  theme: 'record',
  profile: 'default',
  scope: 'specification',
  severity: 'warning',
  title: {
    nb: 'Unntak uten virkning',
    nn: 'Unntak utan verknad',
    en: 'Waiver without effect',
  },
  why: {
    nb: 'Et unntak som ikke lenger gjelder noe, gir et feil bilde av hva dere har valgt, og kan skjule neste feil på samme sted.',
    nn: 'Eit unntak som ikkje lenger gjeld noko, gir eit feil bilete av kva de har valt, og kan skjule neste feil på same stad.',
    en: 'A waiver that no longer applies to anything gives a false picture of what you have chosen, and may hide the next mistake in the same place.',
  },
  messages: {
    found: {
      nb: 'Unntaket fra «{rule}» ved {at} har ingen virkning: Kontrollen finner ikke noe å se bort fra der. Fjern unntaket, eller rett stedet i «at».',
      nn: 'Unntaket frå «{rule}» ved {at} har ingen verknad: Kontrollen finn ikkje noko å sjå bort frå der. Fjern unntaket, eller rett staden i «at».',
      en: 'The waiver of “{rule}” at {at} has no effect: the check finds nothing to set aside there. Remove the waiver, or correct the place in “at”.',
    },
  },
  // What has no effect is known when all else has been said: waive.ts reports it.
  check: () => undefined,
})
