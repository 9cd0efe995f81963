import { defineRule } from '../rule.js'

/** A waiver of a rule that does not exist sets nothing aside: its rule is misspelt, or is no longer there. */
export const waiverOfUnknownRule = defineRule({
  code: 'waiver-of-unknown-rule',
  theme: 'record',
  profile: 'default',
  scope: 'specification',
  severity: 'error',
  title: {
    nb: 'Unntak fra en regel som ikke finnes',
    nn: 'Unntak frå ein regel som ikkje finst',
    en: 'Waiver of a rule that does not exist',
  },
  why: {
    nb: 'Er koden til regelen feil, blir ikke funnet satt til side, og det blir stående et unntak som aldri har virket.',
    nn: 'Er koden til regelen feil, blir ikkje funnet sett til side, og det blir ståande eit unntak som aldri har verka.',
    en: 'If the code of the rule is wrong, the finding is not set aside, and a waiver that never took effect stays on record.',
  },
  messages: {
    meant: {
      nb: 'Det finnes ingen regel med koden «{rule}». Mente du «{meant}»?',
      nn: 'Det finst ingen regel med koden «{rule}». Meinte du «{meant}»?',
      en: 'There is no rule with the code “{rule}”. Did you mean “{meant}”?',
    },
    unknown: {
      nb: 'Det finnes ingen regel med koden «{rule}». Skriv koden slik den står i klammer etter funnet, for eksempel «and-or».',
      nn: 'Det finst ingen regel med koden «{rule}». Skriv koden slik han står i klammer etter funnet, til dømes «and-or».',
      en: 'There is no rule with the code “{rule}”. Write the code as it appears in brackets after the finding, for example “and-or”.',
    },
    replace: { nb: 'Skriv «{meant}»', nn: 'Skriv «{meant}»', en: 'Write “{meant}”' },
  },
  // Which rules there are is known where waivers are applied: waive.ts reports it.
  check: () => undefined,
})
