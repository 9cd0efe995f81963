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
    en: 'A waiver that no longer applies to anything gives a wrong picture of what you have chosen, and may hide the next mistake at that place.',
  },
  messages: {
    found: {
      nb: 'Unntaket fra «{rule}» ved {at} gjelder ingenting: Kontrollen finner ikke noe å se bort fra der. Ta det bort, eller rett stedet.',
      nn: 'Unntaket frå «{rule}» ved {at} gjeld ingenting: Kontrollen finn ikkje noko å sjå bort frå der. Ta det bort, eller rett staden.',
      en: 'The waiver from “{rule}” at {at} applies to nothing: the check finds nothing to set aside there. Remove it, or correct the place.',
    },
  },
  // What has no effect is known when all else has been said: waive.ts reports it.
  check: () => undefined,
})
