import { defineRule } from '../rule.js'
import { roleName, staffProgrammes } from './programmes.js'

/** Training outside paid working hours reaches those who can afford it (recommendation 6). */
export const trainingInOwnTime = defineRule({
  code: 'training-in-own-time',
  theme: 'training',
  profile: 'default',
  scope: 'specification',
  severity: 'warning',
  recommendations: [6],
  title: {
    nb: 'Opplæring i fritiden',
    nn: 'Opplæring i fritida',
    en: 'Training in staff’s own time',
  },
  why: {
    nb: 'Bare noen kan og vil ta opplæring i fritiden. Da kan ikke arbeidsgiveren regne med at alle har lært det de trenger.',
    nn: 'Berre nokre kan og vil ta opplæring i fritida. Då kan ikkje arbeidsgivaren rekne med at alle har lært det dei treng.',
    en: 'Only some can and want to take training in their own time. The employer then can’t count on everyone having learnt what they need.',
  },
  messages: {
    found: {
      nb: '{programme} ({role}) skjer utenfor betalt arbeidstid. Legg opplæringen i arbeidstiden, og sett av timer til det.',
      nn: '{programme} ({role}) skjer utanfor betalt arbeidstid. Legg opplæringa i arbeidstida, og set av timar til det.',
      en: '{programme} ({role}) takes place outside paid working hours. Move the training into working hours, and set aside hours for it.',
    },
  },
  check(context, report) {
    for (const { programme, path, role } of staffProgrammes(context)) {
      if (programme.inWorkingHours !== false) continue
      report('found', [...path, 'inWorkingHours'], {
        programme: { type: 'subject', concept: 'training-programme', id: programme.id },
        role: roleName(role),
      })
    }
  },
})
