import type { Language } from '../language.js'

/** What the wizard for a new specification says. */
export interface WizardWords {
  readonly title: string
  /** Whether this is a procurement at all. */
  readonly procurement: {
    readonly question: string
    readonly yes: string
    readonly no: string
    /** What the one who says no should know. */
    readonly perhaps: string
    readonly goOn: string
    readonly leave: string
  }
  readonly technology: string
  readonly profile: {
    readonly question: string
    readonly standard: { readonly label: string; readonly detail: string }
    readonly small: { readonly label: string; readonly detail: string }
  }
  readonly services: {
    readonly first: string
    readonly next: string
    readonly add: (name: string) => string
    readonly goOn: (count: number) => string
    readonly remove: string
  }
  readonly buyer: { readonly prompt: string; readonly placeholder: string; readonly missing: string }
  readonly language: string
  readonly languages: Readonly<Record<Language, string>>
  readonly file: {
    readonly prompt: (folder: string) => string
    readonly elsewhere: string
    readonly save: string
    readonly missing: string
    readonly folder: string
    readonly taken: (name: string) => string
    readonly failed: (reason: string) => string
  }
}

const languages: WizardWords['languages'] = { nb: 'Bokmål', nn: 'Nynorsk', en: 'English' }

const nb: WizardWords = {
  title: 'Ny kravspesifikasjon',
  procurement: {
    question: 'Skal dere gjennomføre en anskaffelse?',
    yes: 'Ja',
    no: 'Nei, eller det er ikke avklart',
    perhaps:
      'Samarbeid med en vertskommune (kommuneloven kapittel 20), å bruke egne ansatte eller å utløse en opsjon i en avtale dere har, er som regel ingen ny anskaffelse.',
    goOn: 'Fortsett likevel, og bruk filen som en liste over krav',
    leave: 'Avslutt',
  },
  technology: 'Hva skal dere anskaffe?',
  profile: {
    question: 'Hvor stor er anskaffelsen?',
    standard: { label: 'Vanlig', detail: 'Alt som hører til en full konkurranse.' },
    small: { label: 'Liten', detail: 'Under nasjonal terskelverdi. Høyst 25 valg.' },
  },
  services: {
    first: 'Hvilken tjeneste skal bruke løsningen? Skriv navnet og trykk Enter',
    next: 'Skriv navnet på en tjeneste til, eller trykk Enter for å gå videre',
    add: (name) => `Legg til «${name}»`,
    goOn: (count) => {
      if (count === 0) return 'Gå videre, det er ikke bestemt ennå'
      return count === 1 ? 'Gå videre med 1 tjeneste' : `Gå videre med ${String(count)} tjenester`
    },
    remove: 'Ta bort',
  },
  buyer: {
    prompt: 'Hvem er oppdragsgiver? Skriv navnet slik det skal stå i dokumentene.',
    placeholder: 'Fjordvik kommune',
    missing: 'Skriv navnet på oppdragsgiveren.',
  },
  language: 'Hvilket språk skal dokumentene være på?',
  languages,
  file: {
    prompt: (folder) => `Hva skal filen hete? Den blir lagret i ${folder}.`,
    elsewhere: 'Velg en annen mappe',
    save: 'Lagre kravspesifikasjonen',
    missing: 'Skriv et navn på filen.',
    folder: 'Et filnavn kan ikke inneholde noen av tegnene \\ / : * ? " < > |',
    taken: (name) => `Det finnes allerede en fil som heter ${name}. Velg et annet navn.`,
    failed: (reason) => `Kravspesifikasjonen ble ikke lagret: ${reason}`,
  },
}

const nn: WizardWords = {
  title: 'Ny kravspesifikasjon',
  procurement: {
    question: 'Skal de gjennomføre ei anskaffing?',
    yes: 'Ja',
    no: 'Nei, eller det er ikkje avklart',
    perhaps:
      'Samarbeid med ein vertskommune (kommunelova kapittel 20), å bruke eigne tilsette eller å utløyse ein opsjon i ein avtale de har, er som regel inga ny anskaffing.',
    goOn: 'Hald fram likevel, og bruk fila som ei liste over krav',
    leave: 'Avslutt',
  },
  technology: 'Kva skal de kjøpe?',
  profile: {
    question: 'Kor stor er anskaffinga?',
    standard: { label: 'Vanleg', detail: 'Alt som høyrer til ein full konkurranse.' },
    small: { label: 'Lita', detail: 'Under nasjonal terskelverdi. Høgst 25 val.' },
  },
  services: {
    first: 'Kva teneste skal bruke løysinga? Skriv namnet og trykk Enter',
    next: 'Skriv namnet på ei teneste til, eller trykk Enter for å gå vidare',
    add: (name) => `Legg til «${name}»`,
    goOn: (count) => {
      if (count === 0) return 'Gå vidare, det er ikkje bestemt enno'
      return count === 1 ? 'Gå vidare med 1 teneste' : `Gå vidare med ${String(count)} tenester`
    },
    remove: 'Ta bort',
  },
  buyer: {
    prompt: 'Kven er oppdragsgivar? Skriv namnet slik det skal stå i dokumenta.',
    placeholder: 'Fjordvik kommune',
    missing: 'Skriv namnet på oppdragsgivaren.',
  },
  language: 'Kva språk skal dokumenta vere på?',
  languages,
  file: {
    prompt: (folder) => `Kva skal fila heite? Ho blir lagra i ${folder}.`,
    elsewhere: 'Vel ei anna mappe',
    save: 'Lagre kravspesifikasjonen',
    missing: 'Skriv eit namn på fila.',
    folder: 'Eit filnamn kan ikkje innehalde nokon av teikna \\ / : * ? " < > |',
    taken: (name) => `Det finst alt ei fil som heiter ${name}. Vel eit anna namn.`,
    failed: (reason) => `Kravspesifikasjonen blei ikkje lagra: ${reason}`,
  },
}

const en: WizardWords = {
  title: 'New specification',
  procurement: {
    question: 'Will you carry out a procurement?',
    yes: 'Yes',
    no: 'No, or that is not settled',
    perhaps:
      'Cooperation with a host municipality (chapter 20 of the Local Government Act), using your own staff, or using an option in a contract you have, is usually no new procurement.',
    goOn: 'Go on anyway, and use the file as a list of requirements',
    leave: 'Leave',
  },
  technology: 'What are you going to procure?',
  profile: {
    question: 'How large is the procurement?',
    standard: { label: 'Standard', detail: 'All that belongs to a full competition.' },
    small: { label: 'Small', detail: 'Below the national threshold. At most 25 choices.' },
  },
  services: {
    first: 'Which service will use the solution? Type its name and press Enter',
    next: 'Type the name of one more service, or press Enter to go on',
    add: (name) => `Add “${name}”`,
    goOn: (count) => {
      if (count === 0) return 'Go on, it is not decided yet'
      return count === 1 ? 'Go on with 1 service' : `Go on with ${String(count)} services`
    },
    remove: 'Remove',
  },
  buyer: {
    prompt: 'Who is the buyer? Write the name as it should stand in the documents.',
    placeholder: 'Fjordvik municipality',
    missing: 'Write the name of the buyer.',
  },
  language: 'Which language should the documents be in?',
  languages,
  file: {
    prompt: (folder) => `What should the file be called? It will be saved in ${folder}.`,
    elsewhere: 'Choose another folder',
    save: 'Save the specification',
    missing: 'Write a name for the file.',
    folder: 'A file name cannot contain any of the characters \\ / : * ? " < > |',
    taken: (name) => `There is a file called ${name} already. Choose another name.`,
    failed: (reason) => `The specification was not saved: ${reason}`,
  },
}

export const wizardWords: Readonly<Record<Language, WizardWords>> = { nb, nn, en }
