import { defineRule } from '../rule.js'
import { bindsSupplier } from './binds-supplier.js'
import { rememberedBySection } from '../remembered-by-section.js'

/** Each minimum requirement may shut a supplier out: many together leave few tenders. */
export const tooManyMinimumRequirements = defineRule({
  code: 'too-many-minimum-requirements',
  theme: 'procurement',
  profile: 'default',
  scope: 'specification',
  severity: 'warning',
  title: {
    nb: 'Mange minstekrav',
    nn: 'Mange minstekrav',
    en: 'Many minimum requirements',
  },
  why: {
    nb: 'Hvert minstekrav kan stenge ute et tilbud som ellers er godt. Med svært mange av dem blir det få tilbud å velge mellom.',
    nn: 'Kvart minstekrav kan stengje ute eit tilbod som elles er godt. Med svært mange av dei blir det få tilbod å velje mellom.',
    en: 'Each minimum requirement may shut out a tender that is otherwise good. With very many of them there are few tenders to choose from.',
  },
  messages: {
    found: {
      nb: 'Leverandøren må oppfylle {count} minstekrav, og grensen er satt til {most}. Vurder hvilke av dem dere kan evaluere i stedet, eller sløyfe.',
      nn: 'Leverandøren må oppfylle {count} minstekrav, og grensa er sett til {most}. Vurder kva for nokre av dei de kan evaluere i staden, eller sløyfe.',
      en: 'The supplier must meet {count} minimum requirements, and the limit is set at {most}. Consider which of them you could evaluate instead, or leave out.',
    },
  },
  check(context, report) {
    const most = context.settings.mostMinimumRequirements
    const count = counts(context).reduce((sum, each) => sum + each, 0)
    if (count > most) report('found', ['sections'], { count, most })
  },
})

const counts = rememberedBySection(
  (requirements) => requirements.filter(({ subject }) => bindsSupplier(subject, 'minimum')).length,
)
