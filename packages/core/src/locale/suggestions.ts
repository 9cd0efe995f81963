import type { Language } from '../document/nodes.js'

/** Why a requirement is suggested, in one language. */
export interface SuggestionWords {
  /** What a solution can have, as it is said behind «kravspesifikasjonen omtaler»: «alarmer». */
  readonly concerns: Readonly<Record<string, string>>
  /** @param at ids that show it */
  readonly concern: (what: string, at: string, title: string) => string
  /** @param id of the requirement that it goes with */
  readonly goesWith: (id: string, title: string) => string
  readonly recipe: (title: string) => string
  /** Between the last two of a list. */
  readonly and: string
}

export const suggestionWords: Readonly<Record<Language, SuggestionWords>> = {
  nb: {
    concerns: {
      alarm: 'alarmer',
      video: 'video',
      sound: 'lyd og tale',
      position: 'posisjon',
      sensor: 'sensorer',
      'mobile-app': 'en app',
      'web-interface': 'en portal på nett',
      'equipment-at-home': 'utstyr hjemme hos brukeren',
      battery: 'batterier',
      network: 'nett og samband',
      integration: 'integrasjoner',
      'key-management': 'nøkler og dørlåser',
      medication: 'medisiner',
      measurement: 'målinger',
      'personal-data': 'personopplysninger',
      'artificial-intelligence': 'kunstig intelligens',
      'response-service': 'alarmmottak',
      installation: 'montering',
      cloud: 'skytjenester',
    },
    concern: (what, at, title) =>
      `Kravspesifikasjonen omtaler ${what} (${at}), men har ingen krav om dette: «${title}».`,
    goesWith: (id, title) => `«${title}» hører sammen med ${id}, som er med.`,
    recipe: (title) => `Det meste som er vanlig for teknologien, er med, men ikke «${title}».`,
    and: ' og ',
  },
  nn: {
    concerns: {
      alarm: 'alarmar',
      video: 'video',
      sound: 'lyd og tale',
      position: 'posisjon',
      sensor: 'sensorar',
      'mobile-app': 'ein app',
      'web-interface': 'ein portal på nett',
      'equipment-at-home': 'utstyr heime hos brukaren',
      battery: 'batteri',
      network: 'nett og samband',
      integration: 'integrasjonar',
      'key-management': 'nøklar og dørlåsar',
      medication: 'medisinar',
      measurement: 'målingar',
      'personal-data': 'personopplysningar',
      'artificial-intelligence': 'kunstig intelligens',
      'response-service': 'alarmmottak',
      installation: 'montering',
      cloud: 'skytenester',
    },
    concern: (what, at, title) =>
      `Kravspesifikasjonen omtaler ${what} (${at}), men har ingen krav om dette: «${title}».`,
    goesWith: (id, title) => `«${title}» høyrer saman med ${id}, som er med.`,
    recipe: (title) => `Det meste som er vanleg for teknologien, er med, men ikkje «${title}».`,
    and: ' og ',
  },
  en: {
    concerns: {
      alarm: 'alarms',
      video: 'video',
      sound: 'sound and speech',
      position: 'positions',
      sensor: 'sensors',
      'mobile-app': 'an app',
      'web-interface': 'a web portal',
      'equipment-at-home': 'equipment in the home',
      battery: 'batteries',
      network: 'network connections',
      integration: 'integrations',
      'key-management': 'keys and door locks',
      medication: 'medicines',
      measurement: 'measurements',
      'personal-data': 'personal data',
      'artificial-intelligence': 'artificial intelligence',
      'response-service': 'alarm reception',
      installation: 'installation',
      cloud: 'cloud services',
    },
    concern: (what, at, title) =>
      `The specification mentions ${what} (${at}), but has no requirement about this: “${title}”.`,
    goesWith: (id, title) => `“${title}” goes with ${id}, which is there.`,
    recipe: (title) => `Most of what is usual for the technology is there, but not “${title}”.`,
    and: ' and ',
  },
}
