import type { Language } from '../document/nodes.js'

/** What a solution has that makes some requirements worth suggesting, as `concerns` of a catalogue requirement names it. */
export type Concern = keyof typeof norwegian

/** How a text shows that the solution has it: words that are hardly ever used of anything else. */
const norwegian = {
  alarm: /alarm/,
  video: /video|kamera/,
  sound: /høgtalar|høyttaler|mikrofon|lydopptak|toveis tale|tovegs tale|talekontakt/,
  position: /\bgps\b|posisjoner|posisjonen til brukar|posisjonen til bruker|lokalisering/,
  sensor: /sensor/,
  'mobile-app': /\bapp(?:en|er|ar|ane|ene)?\b|mobilapp/,
  'web-interface': /nettportal|nettlesar|nettleser|\bportal(?:en)?\b/,
  'equipment-at-home': /utstyret? (?:hjemme |heime )?hos (?:brukeren|brukaren|pasienten)|dispenser|heime hos (?:brukaren|pasienten)/,
  battery: /batteri/,
  network: /mobilnett|mobildekning|nettbrudd|nettbrot|samband/,
  integration: /integrasjon|grensesnitt|\bfhir\b|journalsystem/,
  'key-management': /dørlås|nøkkelboks|nøkkelhåndtering|nøkkelhandtering|digitale? nøk/,
  medication: /medisin|legemid|lækjemid|\bdose/,
  measurement: /\bmåling(?:a|en|er|ar|ene|ane)\b|blodtrykk|måleutstyr/,
  'personal-data': /personopplysning|helseopplysning/,
  'artificial-intelligence': /kunstig intelligens|maskinlæring|språkmodell/,
  'response-service': /responssenter|alarmmottak|alarmsentral/,
  installation: /montering|\bmontere|installasjon/,
  cloud: /skyteneste|skytjeneste|nettsky/,
} as const

const english: Readonly<Record<Concern, RegExp>> = {
  alarm: /alarm/,
  video: /\bvideo|camera/,
  sound: /loudspeaker|microphone|two-way speech|two-way voice|voice contact/,
  position: /\bgps\b|\bpositions? of\b|location device|geofence/,
  sensor: /\bsensor/,
  'mobile-app': /\bapps?\b/,
  'web-interface': /\bweb (?:page|interface|portal)|\bbrowser|\bportal\b/,
  'equipment-at-home': /equipment (?:at home|in the home|with the service user)|dispenser/,
  battery: /batter(?:y|ies)/,
  network: /mobile network|network outage|mobile coverage/,
  integration: /integration|\binterfaces?\b|\bfhir\b|patient record/,
  'key-management': /door lock|key safe|key management|digital key/,
  medication: /medicine|medication|\bdoses?\b/,
  measurement: /\bmeasurements?\b|blood pressure/,
  'personal-data': /personal data|health data/,
  'artificial-intelligence': /artificial intelligence|machine learning|language model/,
  'response-service': /response centre|alarm reception/,
  installation: /\binstallation\b|\bmount(?:ing|ed)\b/,
  cloud: /\bcloud\b/,
}

const wordsOf: Readonly<Record<Language, Readonly<Record<Concern, RegExp>>>> = {
  nb: norwegian,
  nn: norwegian,
  en: english,
}

/** Whether a text shows that the solution has something. A catalogue may name more than is known here: never. */
export function isConcerned(concern: string, text: string, language: Language): boolean {
  return isConcern(concern) && wordsOf[language][concern].test(text.toLowerCase())
}

export function isConcern(concern: string): concern is Concern {
  return Object.hasOwn(norwegian, concern)
}
