import { readFileSync } from 'node:fs'
import type { RequirementCatalogue } from './catalogue.js'
import { readCatalogue, type ReadCatalogue } from './read-catalogue.js'

/** The catalogue that comes with Kravspek. */
export const builtIn = JSON.parse(
  readFileSync(new URL('../../catalogues/velferdsteknologi.json', import.meta.url), 'utf8'),
) as RequirementCatalogue

/** A catalogue of two themes, three requirements in each at most. */
export const smallFiles: Readonly<Record<string, string>> = {
  'catalogue.yaml': `kravspek: 1
id: prove
version: 1.0.0
licence: CC0-1.0
nb: { title: Prøvekatalog }
nn: { title: Prøvekatalog }
en: { title: Trial catalogue }
themes: [training, reliability]
`,
  'requirements/reliability.yaml': `kravspek: 1
theme: reliability
nb: { title: Pålitelighet, prefix: DRI, rationale: 'Den som er på vakt, må kunne stole på løsningen.' }
nn: { title: Pålitelegheit, prefix: DRI, rationale: 'Den som er på vakt, må kunne stole på løysinga.' }
en: { title: Reliability, prefix: REL, rationale: Those on duty must be able to rely on the solution. }
requirements:
  - id: DRI-01
    version: 1.0.0
    kind: evaluated
    answer: { form: text, maxWords: 200 }
    verification: { tender: documentation, acceptance: none, operation: measurement }
    concerns: [alarm]
    excludes: [DRI-02]
    parameters:
      share: { type: number, min: 1, max: 20 }
    nb:
      title: Få falske alarmer
      text: Løsningen bør ha høyst <andel> prosent falske alarmer per kalendermåned.
      plain: Du rykker sjeldnere ut uten grunn.
      ask: Oppgi andelen hos tre kunder.
      rationale: Falske alarmer gjør at ansatte slutter å rykke ut.
      guidance: Ta det med når løsningen har alarmer.
      words: [feilalarm]
      parameters:
        share: { name: andel, unit: prosent, guidance: Spør dem som rykker ut i dag. }
  - id: DRI-02
    version: 1.0.0
    kind: minimum
    answer: { form: yes-no }
    verification: { tender: confirmation, acceptance: acceptance-test, operation: none }
    fulfilledBy: acceptance
    goesWith: [OPP-01]
    nb:
      title: Drift ved strømbrudd
      text: Løsningen skal virke i minst fire timer etter at strømmen er borte.
      plain: Du kan stole på varslene når strømmen er borte.
      rationale: Strømmen blir borte i uvær.
      guidance: Ta det med i distrikter med mye uvær.
`,
  'requirements/training.yaml': `kravspek: 1
theme: training
nb: { title: Opplæring, prefix: OPP, rationale: 'De som skal bruke løsningen, må mestre den.' }
en: { title: Training, prefix: TRA, rationale: Those who are to use the solution must master it. }
requirements:
  - id: OPP-01
    version: 1.2.0
    kind: minimum
    answer: { form: yes-no-text, maxWords: 100 }
    verification: { tender: documentation, acceptance: demonstration, operation: none }
    fulfilledBy: acceptance
    technologies: [safety-alarm]
    recommendations: [3]
    parameters:
      length: { type: number, min: 10, max: 60, default: 30 }
    nb:
      title: Korte moduler
      text: Leverandøren skal levere grunnopplæringen i moduler som hver varer høyst <lengde> minutter.
      plain: Du kan ta opplæringen i korte bolker på vakt.
      rationale: De som går i turnus, får sjelden en hel dag til kurs.
      guidance: Ta det med når mange skal læres opp.
      words: [kurs, e-læring]
      parameters:
        length: { name: lengde, unit: minutter, guidance: Korte moduler får plass på vakt. }
    en:
      title: Short modules
      text: The Supplier shall deliver the basic training in modules that each last at most <length> minutes.
      plain: You can take the training in short parts on a shift.
      rationale: Those who work shifts seldom get a whole day for a course.
      guidance: Include this when many are to be trained.
      words: [course]
      parameters:
        length: { name: length, unit: minutes, guidance: Short modules fit into a shift. }
  - id: OPP-02
    version: 1.0.0
    kind: minimum
    withdrawn: Erstattet av OPP-01.
    nb: { title: Kurs på dagtid, text: Leverandøren skal holde kursene på dagtid. }
`,
}

/** Reads catalogue files, some of them changed. */
export function readFiles(files: Readonly<Record<string, string>>): ReadCatalogue {
  return readCatalogue(new Map(Object.entries(files)))
}

function smallCatalogue(): RequirementCatalogue {
  const { catalogue } = readFiles(smallFiles)
  if (catalogue === undefined) throw new Error('the small catalogue can not be read')
  return catalogue
}

export const small = smallCatalogue()
