import type { Language } from '../document/nodes.js'

/** Why a requirement is suggested, in one language. */
export interface SuggestionWords {
  /** What a solution can have, as it is said behind «kravspesifikasjonen omtaler»: «alarmer». */
  readonly concerns: Readonly<Record<string, string>>
  /** @param at ids that show it */
  readonly concern: (what: string, at: string, title: string) => string
  /**
   * @param id in the specification, of the requirement that it goes with: the catalogue may have another one of that id
   * @param called its title there
   */
  readonly goesWith: (title: string, id: string, called?: string) => string
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
    goesWith: (title, id, called) =>
      called === undefined
        ? `«${title}» hører sammen med krav ${id} hos dere.`
        : `«${title}» hører sammen med «${called}», som er krav ${id} hos dere.`,
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
    goesWith: (title, id, called) =>
      called === undefined
        ? `«${title}» høyrer saman med krav ${id} hos dykk.`
        : `«${title}» høyrer saman med «${called}», som er krav ${id} hos dykk.`,
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
    goesWith: (title, id, called) =>
      called === undefined
        ? `“${title}” goes with your requirement ${id}.`
        : `“${title}” goes with “${called}”, your requirement ${id}.`,
    recipe: (title) => `Most of what is usual for the technology is there, but not “${title}”.`,
    and: ' and ',
  },
}
