import type { Datum, Path } from '../../finding/finding.js'
import type { Procurement } from '../../generated/specification.js'
import type { RuleContext } from '../context.js'
import type { RequirementSubject } from '../requirement-subject.js'
import { defineRule, rising } from '../rule.js'
import { rememberedBySection } from '../remembered-by-section.js'
import { mentions, vocabulary } from './vocabulary.js'

type Privacy = NonNullable<Procurement['privacy']>

/** Where personal data is processed: agreement, assessments, and privacy by design. */
export const personalDataUnprotected = defineRule({
  code: 'personal-data-unprotected',
  theme: 'procurement',
  profile: 'default',
  scope: 'specification',
  severity: rising,
  isLegal: true,
  title: {
    nb: 'Mangler i personvernet',
    nn: 'Manglar i personvernet',
    en: 'Gaps in data protection',
  },
  why: {
    nb: 'Velferdsteknologi behandler ofte helseopplysninger om sårbare personer. Avtale, vurderinger og krav må være på plass før leverandøren er valgt, for etterpå er det dyrt eller umulig å rette opp.',
    nn: 'Velferdsteknologi behandlar ofte helseopplysningar om sårbare personar. Avtale, vurderingar og krav må vere på plass før leverandøren er vald, for etterpå er det dyrt eller umogleg å rette opp.',
    en: 'Welfare technology often processes health data about vulnerable people. The agreement, assessments and requirements must be in place before the supplier is chosen; afterwards gaps are costly or impossible to mend.',
  },
  messages: {
    unsaid: {
      nb: 'Det står ikke om løsningen behandler personopplysninger. Legg til «privacy», og svar i «personalData».',
      nn: 'Det står ikkje om løysinga behandlar personopplysningar. Legg til «privacy», og svar i «personalData».',
      en: 'Nothing says whether the solution processes personal data. Add “privacy”, and answer in “personalData”.',
    },
    missing: {
      nb: 'Løsningen behandler personopplysninger, men det står ikke noe om {fields}. Skriv hvor langt dere er kommet.',
      nn: 'Løysinga behandlar personopplysningar, men det står ikkje noko om {fields}. Skriv kor langt de er komne.',
      en: 'The solution processes personal data, but nothing is said about {fields}. Write how far you have come.',
    },
    annex: {
      nb: 'Databehandleravtalen skal ligge ved, men ingen av bilagene er en databehandleravtale. Legg til et bilag med «source: data-processing».',
      nn: 'Databehandlaravtalen skal liggje ved, men ingen av bilaga er ein databehandlaravtale. Legg til eit bilag med «source: data-processing».',
      en: 'The data processing agreement is to be enclosed, but none of the appendices is one. Add an appendix with “source: data-processing”.',
    },
    status: {
      nb: 'Det står ikke hvor langt dere er kommet med {assessment}. Legg til «status».',
      nn: 'Det står ikkje kor langt de er komne med {assessment}. Legg til «status».',
      en: 'Nothing says how far you have come with {assessment}. Add “status”.',
    },
    unreasoned: {
      nb: 'Dere har svart at {assessment} ikke er nødvendig, men ikke hvorfor. Skriv grunnen i «reason».',
      nn: 'De har svart at {assessment} ikkje er nødvendig, men ikkje kvifor. Skriv grunnen i «reason».',
      en: 'You have answered that {assessment} is not needed, but nothing says why. Write the reason in “reason”.',
    },
    design: {
      nb: 'Løsningen behandler personopplysninger, men ingen krav gjelder innebygd personvern. Legg til et krav, for eksempel om dataminimering eller om at lyd, bilde og posisjon er slått av til de trengs.',
      nn: 'Løysinga behandlar personopplysningar, men ingen krav gjeld innebygd personvern. Legg til eit krav, til dømes om dataminimering eller om at lyd, bilete og posisjon er slått av til dei trengst.',
      en: 'The solution processes personal data, but no requirement is about data protection by design. Add one, for example on data minimisation or on keeping sound, pictures and position off until needed.',
    },
  },
  check(context, report) {
    const { specification, requirements, asks, missing } = context
    const privacy = specification.procurement?.privacy
    if (privacy?.personalData === undefined) {
      if (asks('small') && !isPending(context)) report('unsaid', ['procurement', 'privacy'], {})
      return
    }
    if (!privacy.personalData) return

    const unsaid = missing(privacy, ['processorAgreement', ...assessments])
    if (unsaid.length > 0)
      report('missing', place(), { fields: { type: 'all', of: unsaid.map(fieldOfPrivacy) } })
    if (lacksAnnex(privacy, context)) report('annex', place('processorAgreement'), {})
    for (const name of assessments) {
      const assessment = privacy[name]
      if (assessment === undefined) continue
      const data = { assessment: fieldOfPrivacy(name) }
      if (missing(assessment, ['status']).length > 0) report('status', place(name), data)
      else if (assessment.status === 'not-needed' && missing(assessment, ['reason']).length > 0)
        report('unreasoned', place(name, 'status'), data)
    }
    // Before there are requirements at all, this one is no more missing than the rest.
    if (requirements.length > 0 && !areByDesign(context).includes(true))
      report('design', place('personalData'), {})
  },
})

const assessments = ['riskAssessment', 'dpia'] as const satisfies readonly (keyof Privacy)[]

function place(...fields: readonly string[]): Path {
  return ['procurement', 'privacy', ...fields]
}

function fieldOfPrivacy(name: string): Datum {
  return { type: 'field', key: `procurement.privacy.${name}` }
}

function isPending({ specification, isOpen }: RuleContext): boolean {
  const { procurement } = specification
  const privacy = procurement?.privacy
  return (
    isOpen(specification, 'procurement') ||
    (procurement !== undefined && isOpen(procurement, 'privacy')) ||
    (privacy !== undefined && isOpen(privacy, 'personalData'))
  )
}

function lacksAnnex({ processorAgreement }: Privacy, { specification, isOpen }: RuleContext): boolean {
  const { annexes = [] } = specification
  return (
    processorAgreement === 'annex' &&
    !isOpen(specification, 'annexes') &&
    !annexes.some((annex) => annex.source === 'data-processing' || isOpen(annex, 'source'))
  )
}

const areByDesign = rememberedBySection((requirements) =>
  requirements.some(({ subject }) => isByDesign(subject)),
)

function isByDesign(subject: RequirementSubject): boolean {
  return (
    subject.kind !== 'information' &&
    (mentions(subject, privacyByDesign) ||
      (mentions(subject, turnedOff) && mentions(subject, intrusive)) ||
      (mentions(subject, accessControl) && mentions(subject, limited)))
  )
}

// Alarms and lamps are switched off too: what intrudes must be named with it.
const turnedOff = vocabulary({
  phrases: ['(slått|slåtte|skrudd|skrudde|koblet|kopla) av', '(switched|turned) off', 'disabled'],
  stems: ['avslått', 'deaktiver'],
})

const intrusive = vocabulary({
  phrases: [
    '(lyd|bilde|bilete|bilder|posisjon|posisjonen|lokasjon)',
    '(sound|audio|picture|pictures|position|location)',
  ],
  stems: [
    'lydopptak',
    'kamera',
    'camera',
    'video',
    'mikrofon',
    'microphone',
    'recording',
    'sporing',
    'tracking',
  ],
})

// Every system has access control. That few get to see what is personal is a choice of design (GDPR article 25 no. 2).
const accessControl = vocabulary({ phrases: ['access control'], stems: ['tilgangsstyring'] })
const limited = vocabulary({ phrases: ['(bare|berre|kun|only)'], stems: [] })

const privacyByDesign = vocabulary({
  phrases: [
    '(innebygd|innebygt|innebygde) personvern',
    'personvern som standard',
    '(privacy|data protection) by (design|default)',
    'data minimisation',
    'data minimization',
    'minst inngripende',
    'minst inngripande',
    'least intrusive',
    'default settings',
    'ingen andre personopplysninger',
    '(ikke|ikkje) (flere|fleire) personopplysningar',
    '(ikke|ikkje) (flere|fleire) personopplysninger',
    '(bare|berre) (de|dei) (personopplysningene|personopplysningane|opplysningene|opplysningane)',
    'only (the|) personal data',
    'no more personal data',
  ],
  stems: ['dataminimer', 'standardinnstilling', 'pseudonym', 'anonymis', 'tjenstlig', 'tenestleg'],
})
