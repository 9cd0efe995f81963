import type { Language } from '../language.js'

interface CommandWords {
  readonly explain: {
    readonly title: string
    readonly placeholder: string
    readonly here: string
    readonly format: string
    /** How often a code is found in the specification. */
    readonly count: (count: number) => string
    readonly unknown: (code: string) => string
  }
  readonly example: {
    readonly where: string
    readonly choose: string
    readonly folder: string
    readonly failed: (reason: string) => string
  }
  readonly noSpecification: string
  readonly noChoice: string
  readonly noChoiceAfter: string
  readonly unreadable: string
}

const nb: CommandWords = {
  explain: {
    title: 'Forklar en merknad',
    placeholder: 'Hvilken merknad vil du lese om? Søk med ord fra den',
    here: 'I denne spesifikasjonen',
    format: 'Hvordan filen er skrevet',
    count: (count) => (count === 1 ? '1 sted' : `${String(count)} steder`),
    unknown: (code) => `Kravspek har ingen merknad med koden «${code}».`,
  },
  example: {
    where: 'Hvor skal eksempelet ligge?',
    choose: 'Legg eksempelet her',
    folder: 'eksempel',
    failed: (reason) => `Eksempelet ble ikke lagt inn: ${reason}`,
  },
  noSpecification: 'Åpne en kravspesifikasjon først.',
  noChoice: 'Alle valg er tatt. Se Merknader for det som ellers kan bli bedre.',
  noChoiceAfter: 'Det var siste valg i filen. Her er det første som gjenstår.',
  unreadable: 'Filen har feil som må rettes før valgene kan telles.',
}

const nn: CommandWords = {
  explain: {
    title: 'Forklar ein merknad',
    placeholder: 'Kva merknad vil du lese om? Søk med ord frå han',
    here: 'I denne spesifikasjonen',
    format: 'Korleis fila er skriven',
    count: (count) => (count === 1 ? '1 stad' : `${String(count)} stader`),
    unknown: (code) => `Kravspek har ingen merknad med koden «${code}».`,
  },
  example: {
    where: 'Kvar skal dømet liggje?',
    choose: 'Legg dømet her',
    folder: 'eksempel',
    failed: (reason) => `Dømet blei ikkje lagt inn: ${reason}`,
  },
  noSpecification: 'Opne ein kravspesifikasjon først.',
  noChoice: 'Alle val er tekne. Sjå Merknader for det som elles kan bli betre.',
  noChoiceAfter: 'Det var siste valet i fila. Her er det første som står att.',
  unreadable: 'Fila har feil som må rettast før vala kan teljast.',
}

const en: CommandWords = {
  explain: {
    title: 'Explain a finding',
    placeholder: 'Which finding do you want to read about? Search by words from it',
    here: 'In this specification',
    format: 'How the file is written',
    count: (count) => (count === 1 ? '1 place' : `${String(count)} places`),
    unknown: (code) => `Kravspek has no finding with the code “${code}”.`,
  },
  example: {
    where: 'Where should the example be put?',
    choose: 'Put the example here',
    folder: 'example',
    failed: (reason) => `The example was not put in place: ${reason}`,
  },
  noSpecification: 'Open a specification first.',
  noChoice: 'Every choice is made. See Merknader for what else can be better.',
  noChoiceAfter: 'That was the last choice in the file. Here is the first that remains.',
  unreadable: 'The file has errors that must be corrected before its choices can be counted.',
}

export const commandWords: Readonly<Record<Language, CommandWords>> = { nb, nn, en }
