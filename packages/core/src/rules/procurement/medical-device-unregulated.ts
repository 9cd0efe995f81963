import type { RuleContext } from '../context.js'
import { defineRule, rising } from '../rule.js'
import { rememberedBySection } from '../remembered-by-section.js'
import { mentions, vocabulary, type Vocabulary } from './vocabulary.js'

/** A medical device needs its marking, instructions in Norwegian and training. */
export const medicalDeviceUnregulated = defineRule({
  code: 'medical-device-unregulated',
  theme: 'procurement',
  profile: 'default',
  scope: 'specification',
  severity: rising,
  isLegal: true,
  title: {
    nb: 'Krav til medisinsk utstyr mangler',
    nn: 'Krav til medisinsk utstyr manglar',
    en: 'Missing requirements for a medical device',
  },
  why: {
    nb: 'Den som tar i bruk medisinsk utstyr, må vite at det er godkjent til formålet, og ansatte må ha bruksanvisning på norsk og opplæring i sikker bruk.',
    nn: 'Den som tek i bruk medisinsk utstyr, må vite at det er godkjent til føremålet, og tilsette må ha bruksrettleiing på norsk og opplæring i sikker bruk.',
    en: 'Anyone who puts a medical device to use must know that it is approved for the purpose, and staff need instructions in Norwegian and training in safe use.',
  },
  messages: {
    missing: {
      nb: 'Løsningen er medisinsk utstyr, men det mangler krav om {topics}. Legg til kravene, eller rett «status».',
      nn: 'Løysinga er medisinsk utstyr, men det manglar krav om {topics}. Legg til krava, eller rett «status».',
      en: 'The solution is a medical device, but there are no requirements on {topics}. Add them, or correct “status”.',
    },
    unsaid: {
      nb: 'Det står ikke om noe av det dere kjøper, er medisinsk utstyr. Svar i «medicalDevice.status»; er dere i tvil, velger dere «unknown».',
      nn: 'Det står ikkje om noko av det de kjøper, er medisinsk utstyr. Svar i «medicalDevice.status»; er de i tvil, vel de «unknown».',
      en: 'Nothing says whether anything you buy is a medical device. Answer in “medicalDevice.status”; if you are in doubt, choose “unknown”.',
    },
    unknown: {
      nb: 'Er noe av det dere kjøper, medisinsk utstyr? Spør hva produsenten har ment at det skal brukes til, for det avgjør, og sett «status» til «yes» eller «no».',
      nn: 'Er noko av det de kjøper, medisinsk utstyr? Spør kva produsenten har meint at det skal brukast til, for det avgjer, og set «status» til «yes» eller «no».',
      en: 'Is anything you buy a medical device? Ask what the manufacturer intends it to be used for, since that decides, and set “status” to “yes” or “no”.',
    },
  },
  check(context, report) {
    const status = context.specification.procurement?.medicalDevice?.status
    const path = ['procurement', 'medicalDevice', 'status']
    if (status === undefined && isAsked(context)) report('unsaid', ['procurement'], {}, { severity: 'task' })
    if (status === 'unknown') report('unknown', path, {}, { severity: 'task' })
    // Before there are requirements at all, these are no more missing than the rest.
    if (status !== 'yes' || context.requirements.length === 0) return
    const missing = [
      ...(isOnMarking(context) ? [] : [names.marking]),
      ...(isOnInstructions(context) ? [] : [names.instructions]),
      ...(hasProgramme(context) || isOnTraining(context) ? [] : [names.training]),
    ]
    if (missing.length > 0) report('missing', path, { topics: { type: 'all', of: missing } })
  },
})

/** Whether the question has been neither answered nor left open. Where there is no procurement yet, others ask first. */
function isAsked({ specification: { procurement }, asks, isOpen, missing }: RuleContext): boolean {
  if (procurement === undefined || !asks('standard')) return false
  const { medicalDevice } = procurement
  return medicalDevice === undefined
    ? !isOpen(procurement, 'medicalDevice')
    : missing(medicalDevice, ['status']).length > 0
}

const names = {
  marking: { type: 'localised', nb: 'CE-merking', nn: 'CE-merking', en: 'CE marking' },
  instructions: {
    type: 'localised',
    nb: 'bruksanvisning på norsk',
    nn: 'bruksrettleiing på norsk',
    en: 'instructions for use in Norwegian',
  },
  training: {
    type: 'localised',
    nb: 'opplæring i sikker bruk',
    nn: 'opplæring i sikker bruk',
    en: 'training in safe use',
  },
} as const

/** Whether one requirement has words of all the ideas. */
function requirementOn(...ideas: readonly Vocabulary[]): (context: RuleContext) => boolean {
  const isIn = rememberedBySection((requirements) =>
    requirements.some(
      ({ subject }) => subject.kind !== 'information' && ideas.every((idea) => mentions(subject, idea)),
    ),
  )
  return (context) => isIn(context).includes(true)
}

/** Whether a training programme names a requirement that it is to meet. */
function hasProgramme({ specification: { trainingNeeds } }: RuleContext): boolean {
  return (trainingNeeds?.programmes ?? []).some(({ requirements = [] }) => requirements.length > 0)
}

const marking = vocabulary({
  phrases: [
    'ce',
    '2017/745',
    '2017/746',
    'mdr',
    'ivdr',
    'forskrift om medisinsk utstyr',
    'medical device regulation',
  ],
  stems: ['ce-merk', 'ce-mark', 'samsvarserklæring', 'samsvarsfråsegn'],
})

const instructions = vocabulary({
  phrases: [
    'instructions for use',
    'user (manual|manuals|guide|guides|instructions)',
    'operating instructions',
  ],
  stems: [
    'bruksanvisning',
    'bruksrettleiing',
    'bruksveiledning',
    'brukerveiledning',
    'brukarrettleiing',
    'brukermanual',
    'brukarmanual',
    'brukerhåndbok',
    'brukarhandbok',
  ],
})

const norwegian = vocabulary({
  phrases: ['norsk', 'norske', 'norskspråklig', 'norskspråkleg', 'bokmål', 'nynorsk', 'norwegian'],
  stems: [],
})

const training = vocabulary({
  phrases: ['training', 'trained', 'train'],
  stems: ['opplæring', 'brukerkurs', 'brukarkurs'],
})

const isOnMarking = requirementOn(marking)
const isOnInstructions = requirementOn(instructions, norwegian)
const isOnTraining = requirementOn(training)
