import type { Language } from '../language.js'

type GroupBy = 'theme' | 'technology' | 'recommendation'

/** What is said about the catalogue of requirements. */
export interface CatalogueWords {
  readonly reading: string
  readonly noSpecification: string
  readonly suggestions: string
  readonly outdated: string
  /** Behind a requirement that the specification has. */
  readonly taken: (ids: readonly string[]) => string
  readonly newer: (version: string) => string
  readonly withdrawn: string
  readonly counts: (taken: number, total: number) => string
  /** Groups of what belongs nowhere else. */
  readonly allTechnologies: string
  readonly noRecommendation: string
  readonly recommendation: (number: number, title: string) => string
  readonly groupBy: {
    readonly placeholder: string
    readonly by: Readonly<Record<GroupBy, string>>
    readonly description: (by: string) => string
  }
  readonly filter: {
    readonly title: string
    readonly choose: string
    readonly words: string
    readonly technology: string
    readonly theme: string
    readonly recommendation: string
    readonly all: string
    readonly remove: string
    readonly prompt: string
    readonly placeholder: string
    readonly message: (count: number, what: readonly string[]) => string
    readonly nothing: string
  }
  readonly add: {
    readonly title: string
    readonly placeholder: string
    readonly button: string
    readonly done: (id: string, section: string, undecided: number) => string
    readonly unknown: (reference: string) => string
    readonly unreadable: string
    readonly noRoom: string
    readonly notInLanguage: string
    readonly alreadyThere: (id: string) => string
    readonly excluded: (id: string) => string
    readonly withdrawn: (because: string) => string
    readonly noSection: (section: string) => string
    readonly notWritten: string
    readonly goThere: string
  }
  readonly hidden: (count: number) => string
  readonly upgrade: {
    readonly lens: (version: string) => string
    readonly lensWithdrawn: string
    readonly choose: string
    readonly none: string
    readonly difference: (id: string, version: string) => string
    readonly question: (id: string, version: string) => string
    readonly accept: string
    readonly done: (id: string, version: string) => string
    readonly leave: string
    readonly newValues: (count: number) => string
    readonly lost: (values: string) => string
    readonly conflict: (id: string, fields: string) => string
    readonly keepOwn: string
    readonly showBoth: string
    readonly conflictTitle: (id: string) => string
    readonly nothing: (id: string) => string
    readonly issued: string
    readonly errors: string
    readonly notWritten: string
    readonly withdrawn: (id: string, because: string) => string
    readonly noRoom: (id: string) => string
    readonly unknown: (id: string) => string
  }
  readonly folders: {
    readonly notTrusted: string
    readonly outside: (folder: string) => string
    readonly missing: (folder: string) => string
    readonly unreadable: (file: string) => string
    readonly tooLarge: (file: string) => string
    readonly tooMany: (folder: string) => string
    readonly hasErrors: (folder: string, count: number) => string
    readonly otherVersion: (folder: string, has: string, wanted: string) => string
    readonly sameId: (folder: string, id: string) => string
  }
}

const nb: CatalogueWords = {
  reading: 'Henter kravkatalogen …',
  noSpecification: 'Åpne kravspesifikasjonen som kravet skal inn i, og prøv igjen.',
  suggestions: 'Forslag',
  outdated: 'Finnes i nyere utgave',
  taken: (ids) => `med som ${ids.join(', ')}`,
  newer: (version) => `utgave ${version} finnes`,
  withdrawn: 'trukket tilbake',
  counts: (taken, total) => (taken === 0 ? String(total) : `${String(taken)} av ${String(total)} er med`),
  allTechnologies: 'For alle teknologier',
  noRecommendation: 'Uten anbefaling',
  recommendation: (number, title) => `${String(number)}. ${title}`,
  groupBy: {
    placeholder: 'Hva skal katalogkravene grupperes etter?',
    by: { theme: 'Tema', technology: 'Teknologi', recommendation: 'Anbefaling' },
    description: (by) => `etter ${by.toLowerCase()}`,
  },
  filter: {
    title: 'Filtrer kravkatalogen',
    choose: 'Hva vil du filtrere på?',
    words: 'Ord',
    technology: 'Teknologi',
    theme: 'Tema',
    recommendation: 'Anbefaling',
    all: 'Alle',
    remove: 'Fjern filteret',
    prompt: 'Vis bare katalogkrav som handler om dette. La feltet stå tomt for å vise alle.',
    placeholder: 'For eksempel: falske alarmer',
    message: (count, what) => `Viser ${String(count)} katalogkrav (${what.join(', ')}).`,
    nothing: 'Ingen katalogkrav passer. Prøv andre ord, eller fjern filteret.',
  },
  add: {
    title: 'Legg til krav fra kravkatalogen',
    placeholder: 'Søk etter et krav, for eksempel: opplæring av nyansatte',
    button: 'Legg til',
    done: (id, section, undecided) => {
      const added = `${id} er lagt til i «${section}».`
      if (undecided === 0) return `${added} Kravet har ingen verdier dere må velge.`
      return `${added} ${undecided === 1 ? 'Ett valg' : `${String(undecided)} valg`} gjenstår i kravet.`
    },
    unknown: (reference) => `Det finnes ikke noe katalogkrav som heter ${reference}.`,
    unreadable:
      'Kravspesifikasjonen har feil som gjør at Kravspek ikke kan legge til krav. Se Merknader, og rett feilene først.',
    noRoom:
      'Filen er skrevet slik at Kravspek ikke finner en trygg plass til kravet. Sett markøren i kapittelet og skriv det inn selv.',
    notInLanguage: 'Kravet finnes ikke i kravkatalogen på språket til kravspesifikasjonen.',
    alreadyThere: (id) => `Kravet er allerede med, som ${id}.`,
    excluded: (id) =>
      `Kravet skal ikke stå sammen med ${id}. Ta bort ${id} først hvis dere heller vil ha dette.`,
    withdrawn: (because) => `Kravet er trukket tilbake fra kravkatalogen: ${because}`,
    noSection: (section) => `Kravspesifikasjonen har ikke noe kapittel med ID-en ${section}.`,
    notWritten: 'Kravet ble ikke lagt til. Kan filen endres?',
    goThere: 'Gå til kravet',
  },
  hidden: (count) => (count === 1 ? 'Ett forslag er skjult.' : `${String(count)} forslag er skjult.`),
  upgrade: {
    lens: (version) => `Finnes i nyere utgave (${version}). Se hva som er nytt`,
    lensWithdrawn: 'Trukket tilbake fra kravkatalogen. Se hvorfor',
    choose: 'Hvilket krav vil du oppgradere?',
    none: 'Alle krav fra kravkatalogen er i den nyeste utgaven.',
    difference: (id, version) => `${id}: slik det er ↔ slik det blir med utgave ${version}`,
    question: (id, version) => `Vil du oppgradere ${id} til utgave ${version}?`,
    accept: 'Oppgrader',
    done: (id, version) => `${id} har nå teksten fra utgave ${version}.`,
    leave: 'La kravet stå som det er',
    newValues: (count) =>
      count === 1 ? 'Kravet har fått ett nytt valg.' : `Kravet har fått ${String(count)} nye valg.`,
    lost: (values) => `Disse verdiene blir borte: ${values}.`,
    conflict: (id, fields) =>
      `Både dere og kravkatalogen har endret det samme i ${id} (${fields}). Kravspek kan la ordene deres stå og oppgradere resten.`,
    keepOwn: 'Behold ordene våre',
    showBoth: 'Vis begge tekstene',
    conflictTitle: (id) => `${id}: hos dere ↔ i kravkatalogen nå`,
    nothing: (id) => `${id} er allerede i den nyeste utgaven.`,
    errors: 'Kravspesifikasjonen har feil. Se Merknader, og rett feilene før du oppgraderer krav.',
    notWritten: 'Kravet ble ikke oppgradert. Kan filen endres?',
    issued: 'Utgaven er sendt ut, og da endrer ikke Kravspek kravene. Begynn på en ny utgave først.',
    withdrawn: (id, because) =>
      `Katalogkravet som ${id} kommer fra, er trukket tilbake: ${because} Kravet i filen er ikke endret.`,
    noRoom: (id) => `${id} er skrevet slik at Kravspek ikke kan bytte ut teksten. Endre den selv.`,
    unknown: (id) => `Kravspek finner ikke katalogkravet som ${id} kommer fra.`,
  },
  folders: {
    notTrusted: 'Egne kravkataloger blir bare brukt i mapper du har gått god for.',
    outside: (folder) => `Kravkatalogen i ${folder} ligger utenfor mappen som er åpen, og blir ikke brukt.`,
    missing: (folder) => `Det er ingen kravkatalog i ${folder}. Der skal filen catalogue.yaml ligge.`,
    unreadable: (file) => `Kravspek kan ikke lese ${file}. Er den lagret som UTF-8?`,
    tooLarge: (file) => `${file} er for stor til å være en kravkatalog.`,
    tooMany: (folder) => `${folder} har for mange filer til å være en kravkatalog.`,
    hasErrors: (folder, count) =>
      `Kravkatalogen i ${folder} har ${count === 1 ? 'én feil' : `${String(count)} feil`}. Det som har feil, blir ikke brukt.`,
    otherVersion: (folder, has, wanted) =>
      `Kravkatalogen i ${folder} har utgave ${has}, men innstillingene krever ${wanted}. Den blir ikke brukt.`,
    sameId: (folder, id) =>
      `Kravkatalogen i ${folder} heter ${id}, som en annen kravkatalog. Den blir ikke brukt.`,
  },
}

const nn: CatalogueWords = {
  reading: 'Hentar kravkatalogen …',
  noSpecification: 'Opne kravspesifikasjonen som kravet skal inn i, og prøv igjen.',
  suggestions: 'Forslag',
  outdated: 'Finst i nyare utgåve',
  taken: (ids) => `med som ${ids.join(', ')}`,
  newer: (version) => `utgåve ${version} finst`,
  withdrawn: 'trekt tilbake',
  counts: (taken, total) => (taken === 0 ? String(total) : `${String(taken)} av ${String(total)} er med`),
  allTechnologies: 'For alle teknologiar',
  noRecommendation: 'Utan tilråding',
  recommendation: (number, title) => `${String(number)}. ${title}`,
  groupBy: {
    placeholder: 'Kva skal katalogkrava grupperast etter?',
    by: { theme: 'Tema', technology: 'Teknologi', recommendation: 'Tilråding' },
    description: (by) => `etter ${by.toLowerCase()}`,
  },
  filter: {
    title: 'Filtrer kravkatalogen',
    choose: 'Kva vil du filtrere på?',
    words: 'Ord',
    technology: 'Teknologi',
    theme: 'Tema',
    recommendation: 'Tilråding',
    all: 'Alle',
    remove: 'Fjern filteret',
    prompt: 'Vis berre katalogkrav som handlar om dette. La feltet stå tomt for å vise alle.',
    placeholder: 'Til dømes: falske alarmar',
    message: (count, what) => `Viser ${String(count)} katalogkrav (${what.join(', ')}).`,
    nothing: 'Ingen katalogkrav passar. Prøv andre ord, eller fjern filteret.',
  },
  add: {
    title: 'Legg til krav frå kravkatalogen',
    placeholder: 'Søk etter eit krav, til dømes: opplæring av nytilsette',
    button: 'Legg til',
    done: (id, section, undecided) => {
      const added = `${id} er lagt til i «${section}».`
      if (undecided === 0) return `${added} Kravet har ingen verdiar de må velje.`
      return `${added} ${undecided === 1 ? 'Eitt val' : `${String(undecided)} val`} står att i kravet.`
    },
    unknown: (reference) => `Det finst ikkje noko katalogkrav som heiter ${reference}.`,
    unreadable:
      'Kravspesifikasjonen har feil som gjer at Kravspek ikkje kan leggje til krav. Sjå Merknader, og rett feila først.',
    noRoom:
      'Fila er skriven slik at Kravspek ikkje finn ein trygg plass til kravet. Set markøren i kapittelet og skriv det inn sjølv.',
    notInLanguage: 'Kravet finst ikkje i kravkatalogen på språket til kravspesifikasjonen.',
    alreadyThere: (id) => `Kravet er alt med, som ${id}.`,
    excluded: (id) =>
      `Kravet skal ikkje stå saman med ${id}. Ta bort ${id} først dersom de heller vil ha dette.`,
    withdrawn: (because) => `Kravet er trekt tilbake frå kravkatalogen: ${because}`,
    noSection: (section) => `Kravspesifikasjonen har ikkje noko kapittel med ID-en ${section}.`,
    notWritten: 'Kravet blei ikkje lagt til. Kan fila endrast?',
    goThere: 'Gå til kravet',
  },
  hidden: (count) => (count === 1 ? 'Eitt forslag er skjult.' : `${String(count)} forslag er skjulte.`),
  upgrade: {
    lens: (version) => `Finst i nyare utgåve (${version}). Sjå kva som er nytt`,
    lensWithdrawn: 'Trekt tilbake frå kravkatalogen. Sjå kvifor',
    choose: 'Kva krav vil du oppgradere?',
    none: 'Alle krav frå kravkatalogen er i den nyaste utgåva.',
    difference: (id, version) => `${id}: slik det er ↔ slik det blir med utgåve ${version}`,
    question: (id, version) => `Vil du oppgradere ${id} til utgåve ${version}?`,
    accept: 'Oppgrader',
    done: (id, version) => `${id} har no teksten frå utgåve ${version}.`,
    leave: 'La kravet stå som det er',
    newValues: (count) =>
      count === 1 ? 'Kravet har fått eitt nytt val.' : `Kravet har fått ${String(count)} nye val.`,
    lost: (values) => `Desse verdiane blir borte: ${values}.`,
    conflict: (id, fields) =>
      `Både de og kravkatalogen har endra det same i ${id} (${fields}). Kravspek kan la orda dykkar stå og oppgradere resten.`,
    keepOwn: 'Behald orda våre',
    showBoth: 'Vis begge tekstane',
    conflictTitle: (id) => `${id}: hos dykk ↔ i kravkatalogen no`,
    nothing: (id) => `${id} er alt i den nyaste utgåva.`,
    errors: 'Kravspesifikasjonen har feil. Sjå Merknader, og rett feila før du oppgraderer krav.',
    notWritten: 'Kravet blei ikkje oppgradert. Kan fila endrast?',
    issued: 'Utgåva er send ut, og då endrar ikkje Kravspek krava. Byrj på ei ny utgåve først.',
    withdrawn: (id, because) =>
      `Katalogkravet som ${id} kjem frå, er trekt tilbake: ${because} Kravet i fila er ikkje endra.`,
    noRoom: (id) => `${id} er skrive slik at Kravspek ikkje kan byte ut teksten. Endre han sjølv.`,
    unknown: (id) => `Kravspek finn ikkje katalogkravet som ${id} kjem frå.`,
  },
  folders: {
    notTrusted: 'Eigne kravkatalogar blir berre brukte i mapper du har gått god for.',
    outside: (folder) => `Kravkatalogen i ${folder} ligg utanfor mappa som er open, og blir ikkje brukt.`,
    missing: (folder) => `Det er ingen kravkatalog i ${folder}. Der skal fila catalogue.yaml liggje.`,
    unreadable: (file) => `Kravspek kan ikkje lese ${file}. Er ho lagra som UTF-8?`,
    tooLarge: (file) => `${file} er for stor til å vere ein kravkatalog.`,
    tooMany: (folder) => `${folder} har for mange filer til å vere ein kravkatalog.`,
    hasErrors: (folder, count) =>
      `Kravkatalogen i ${folder} har ${count === 1 ? 'éin feil' : `${String(count)} feil`}. Det som har feil, blir ikkje brukt.`,
    otherVersion: (folder, has, wanted) =>
      `Kravkatalogen i ${folder} har utgåve ${has}, men innstillingane krev ${wanted}. Han blir ikkje brukt.`,
    sameId: (folder, id) =>
      `Kravkatalogen i ${folder} heiter ${id}, som ein annan kravkatalog. Han blir ikkje brukt.`,
  },
}

const en: CatalogueWords = {
  reading: 'Reading the catalogue of requirements …',
  noSpecification: 'Open the specification that the requirement is for, and try again.',
  suggestions: 'Suggestions',
  outdated: 'There is a newer version',
  taken: (ids) => `included as ${ids.join(', ')}`,
  newer: (version) => `version ${version} exists`,
  withdrawn: 'withdrawn',
  counts: (taken, total) => (taken === 0 ? String(total) : `${String(taken)} of ${String(total)} included`),
  allTechnologies: 'For every technology',
  noRecommendation: 'Without a recommendation',
  recommendation: (number, title) => `${String(number)}. ${title}`,
  groupBy: {
    placeholder: 'What should the catalogue be grouped by?',
    by: { theme: 'Theme', technology: 'Technology', recommendation: 'Recommendation' },
    description: (by) => `by ${by.toLowerCase()}`,
  },
  filter: {
    title: 'Filter the catalogue',
    choose: 'What do you want to filter by?',
    words: 'Words',
    technology: 'Technology',
    theme: 'Theme',
    recommendation: 'Recommendation',
    all: 'All',
    remove: 'Remove the filter',
    prompt: 'Show only catalogue requirements about this. Leave the field empty to show all.',
    placeholder: 'For example: false alarms',
    message: (count, what) =>
      `Shows ${count === 1 ? '1 catalogue requirement' : `${String(count)} catalogue requirements`} (${what.join(', ')}).`,
    nothing: 'No catalogue requirement fits. Try other words, or remove the filter.',
  },
  add: {
    title: 'Add a requirement from the catalogue',
    placeholder: 'Search for a requirement, for example: training of new staff',
    button: 'Add',
    done: (id, section, undecided) => {
      const added = `${id} has been added to “${section}”.`
      if (undecided === 0) return `${added} It has no values that you must choose.`
      return `${added} ${undecided === 1 ? 'One choice remains' : `${String(undecided)} choices remain`} in it.`
    },
    unknown: (reference) => `There is no catalogue requirement called ${reference}.`,
    unreadable:
      'The specification has errors that keep Kravspek from adding requirements. See Merknader, and correct them first.',
    noRoom:
      'The file is written in a way that gives no safe place for the requirement. Put the cursor in the section and write it in yourself.',
    notInLanguage: 'The catalogue does not have the requirement in the language of the specification.',
    alreadyThere: (id) => `The requirement is included already, as ${id}.`,
    excluded: (id) =>
      `The requirement must not stand beside ${id}. Remove ${id} first if you would rather have this one.`,
    withdrawn: (because) => `The requirement has been withdrawn from the catalogue: ${because}`,
    noSection: (section) => `The specification has no section with the ID ${section}.`,
    notWritten: 'The requirement was not added. Can the file be changed?',
    goThere: 'Go to the requirement',
  },
  hidden: (count) => (count === 1 ? 'One suggestion is hidden.' : `${String(count)} suggestions are hidden.`),
  upgrade: {
    lens: (version) => `There is a newer version (${version}). See what is new`,
    lensWithdrawn: 'Withdrawn from the catalogue. See why',
    choose: 'Which requirement do you want to upgrade?',
    none: 'Every requirement from the catalogue is of the newest version.',
    difference: (id, version) => `${id}: as it is ↔ as it will be with version ${version}`,
    question: (id, version) => `Do you want to upgrade ${id} to version ${version}?`,
    accept: 'Upgrade',
    done: (id, version) => `${id} now has the text of version ${version}.`,
    leave: 'Leave the requirement as it is',
    newValues: (count) =>
      count === 1
        ? 'The requirement has one new choice.'
        : `The requirement has ${String(count)} new choices.`,
    lost: (values) => `These values will be removed: ${values}.`,
    conflict: (id, fields) =>
      `Both you and the catalogue have changed the same in ${id} (${fields}). Kravspek can leave your words and upgrade the rest.`,
    keepOwn: 'Keep our words',
    showBoth: 'Show both texts',
    conflictTitle: (id) => `${id}: yours ↔ the catalogue now`,
    nothing: (id) => `${id} is of the newest version already.`,
    errors: 'The specification has errors. See Merknader, and correct them before you upgrade requirements.',
    notWritten: 'The requirement was not upgraded. Can the file be changed?',
    issued:
      'The edition has been issued, and Kravspek does not change its requirements. Begin a new edition first.',
    withdrawn: (id, because) =>
      `The catalogue requirement that ${id} comes from has been withdrawn: ${because} The requirement in the file is unchanged.`,
    noRoom: (id) =>
      `${id} is written in a way that keeps Kravspek from replacing the text. Change it yourself.`,
    unknown: (id) => `Kravspek cannot find the catalogue requirement that ${id} comes from.`,
  },
  folders: {
    notTrusted: 'Your own catalogues are used only in folders that you trust.',
    outside: (folder) => `The catalogue in ${folder} lies outside the folder that is open, and is not used.`,
    missing: (folder) => `There is no catalogue in ${folder}. The file catalogue.yaml should be there.`,
    unreadable: (file) => `Kravspek cannot read ${file}. Is it saved as UTF-8?`,
    tooLarge: (file) => `${file} is too large to be a catalogue.`,
    tooMany: (folder) => `${folder} has too many files to be a catalogue.`,
    hasErrors: (folder, count) =>
      `The catalogue in ${folder} has ${count === 1 ? 'one error' : `${String(count)} errors`}. What has errors is not used.`,
    otherVersion: (folder, has, wanted) =>
      `The catalogue in ${folder} has version ${has}, but the settings ask for ${wanted}. It is not used.`,
    sameId: (folder, id) =>
      `The catalogue in ${folder} is called ${id}, as another catalogue is. It is not used.`,
  },
}

export const catalogueWords: Readonly<Record<Language, CatalogueWords>> = { nb, nn, en }
