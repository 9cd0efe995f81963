import type { Language } from '../../document/nodes.js'

/** Words of the sheet of paper for the duty room that the edition for the services does not have. `{…}` is filled in. */
const en = {
  subject: 'Answer sheet on paper',
  intro:
    '{buyers} is planning to buy {title}. Here you can write by hand what does not fit your work. A few words are enough.',
  introMany:
    '{buyers} are planning to buy {title}. Here you can write by hand what does not fit your work. A few words are enough.',
  briefly: 'In brief',
  handIn: 'Hand it in',
  handInTo: 'To {contact}.',
  who: 'Who is answering',
  role: 'Role: {value}',
  service: 'Service: {value}',
  persons: 'There are {blank} of us answering together.',
  writeHere: 'Room to answer question {number}',
  fits: 'Does this fit your work? Tick one box on each line.',
  fitsTitle: 'This is what we ask for',
  statement: 'Requirement',
  views: ['Fits', 'Not quite', 'Do not know'],
  more: 'These are the {shown} most important of {all}. The others are in the document “{document}”.',
  moreQuestions: 'The other questions are in the document “{document}”.',
  other: 'Is there a problem that we have not seen?',
}

type Labels = {
  readonly [Key in keyof typeof en]: (typeof en)[Key] extends string ? string : readonly string[]
}

const nb: Labels = {
  subject: 'Svarark på papir',
  intro:
    '{buyers} planlegger å kjøpe inn {title}. Her kan du skrive for hånd hva som ikke stemmer med jobben din. Stikkord er nok.',
  introMany:
    '{buyers} planlegger å kjøpe inn {title}. Her kan du skrive for hånd hva som ikke stemmer med jobben din. Stikkord er nok.',
  briefly: 'Kort fortalt',
  handIn: 'Lever arket',
  handInTo: 'Til {contact}.',
  who: 'Hvem svarer',
  role: 'Rolle: {value}',
  service: 'Tjeneste: {value}',
  persons: 'Vi er {blank} personer som svarer sammen.',
  writeHere: 'Plass til å svare på spørsmål {number}',
  fits: 'Stemmer dette med jobben din? Sett ett kryss på hver linje.',
  fitsTitle: 'Dette vil vi kreve',
  statement: 'Krav',
  views: ['Stemmer', 'Ikke helt', 'Vet ikke'],
  more: 'Dette er de {shown} viktigste av {all}. Resten står i dokumentet «{document}».',
  moreQuestions: 'De andre spørsmålene står i dokumentet «{document}».',
  other: 'Er det et problem vi ikke har sett?',
}

const nn: Labels = {
  subject: 'Svarark på papir',
  intro:
    '{buyers} planlegg å kjøpe inn {title}. Her kan du skrive for hand kva som ikkje stemmer med jobben din. Stikkord er nok.',
  introMany:
    '{buyers} planlegg å kjøpe inn {title}. Her kan du skrive for hand kva som ikkje stemmer med jobben din. Stikkord er nok.',
  briefly: 'Kort fortalt',
  handIn: 'Lever arket',
  handInTo: 'Til {contact}.',
  who: 'Kven svarer',
  role: 'Rolle: {value}',
  service: 'Teneste: {value}',
  persons: 'Vi er {blank} personar som svarer saman.',
  writeHere: 'Plass til å svare på spørsmål {number}',
  fits: 'Stemmer dette med jobben din? Set eitt kryss på kvar linje.',
  fitsTitle: 'Dette vil vi krevje',
  statement: 'Krav',
  views: ['Stemmer', 'Ikkje heilt', 'Veit ikkje'],
  more: 'Dette er dei {shown} viktigaste av {all}. Resten står i dokumentet «{document}».',
  moreQuestions: 'Dei andre spørsmåla står i dokumentet «{document}».',
  other: 'Er det eit problem vi ikkje har sett?',
}

export const sheetLabels: Readonly<Record<Language, Labels>> = { nb, nn, en }
