import { defineRule } from '../rule.js'
import { statementsOf } from './statements.js'
import { warningInStatements } from './statement-severity.js'
import { isName, isQuoted } from './surroundings.js'
import type { Token, Wording } from './wording.js'
import { bokmalEnding, bokmalWords, nynorskEnding, nynorskWords } from './written-standards.js'

/** With this many foreign words, the text is in the other written standard as a whole. */
const wholeText = 4

const shortestWithEnding = 5

/** Bokmål and nynorsk are kept apart: what the public sector writes is in one of them (språklova). */
export const mixedWrittenStandard = defineRule({
  code: 'mixed-written-standard',
  theme: 'wording',
  profile: 'default',
  scope: 'requirement',
  severity: warningInStatements,
  title: {
    nb: 'Bokmål og nynorsk blandet',
    nn: 'Bokmål og nynorsk blanda',
    en: 'Bokmål and nynorsk mixed',
  },
  why: {
    nb: 'Offentlige tekster skal være på enten bokmål eller nynorsk. Blandingen kommer gjerne av at et krav er hentet fra en annen kommune.',
    nn: 'Offentlege tekstar skal vere anten på bokmål eller på nynorsk. Blandinga kjem gjerne av at eit krav er henta frå ein annan kommune.',
    en: 'Public texts are to be in either bokmål or nynorsk. A mixture usually comes from a requirement taken from another municipality.',
  },
  messages: {
    nynorsk: {
      nb: '«{word}» er nynorsk, men teksten er på bokmål. Skriv «{instead}».',
      nn: '«{word}» er nynorsk, men teksten er på bokmål. Skriv «{instead}».',
      en: '“{word}” is nynorsk, but the text is in bokmål. Write “{instead}”.',
    },
    nynorskEnding: {
      nb: '«{word}» er nynorsk, men teksten er på bokmål. Skriv ordet på bokmål.',
      nn: '«{word}» er nynorsk, men teksten er på bokmål. Skriv ordet på bokmål.',
      en: '“{word}” is nynorsk, but the text is in bokmål. Write the word in bokmål.',
    },
    bokmal: {
      nb: '«{word}» er bokmål, men teksten er på nynorsk. Skriv «{instead}».',
      nn: '«{word}» er bokmål, men teksten er på nynorsk. Skriv «{instead}».',
      en: '“{word}” is bokmål, but the text is in nynorsk. Write “{instead}”.',
    },
    bokmalEnding: {
      nb: '«{word}» er bokmål, men teksten er på nynorsk. Skriv ordet på nynorsk.',
      nn: '«{word}» er bokmål, men teksten er på nynorsk. Skriv ordet på nynorsk.',
      en: '“{word}” is bokmål, but the text is in nynorsk. Write the word in nynorsk.',
    },
    allNynorsk: {
      nb: 'Teksten ser ut til å være på nynorsk, men er merket som bokmål. Oversett den, eller legg til «language: nn».',
      nn: 'Teksten ser ut til å vere på nynorsk, men er merkt som bokmål. Omset han, eller legg til «language: nn».',
      en: 'The text seems to be in nynorsk, but is marked as bokmål. Translate it, or add “language: nn”.',
    },
    allBokmal: {
      nb: 'Teksten ser ut til å være på bokmål, men er merket som nynorsk. Oversett den, eller legg til «language: nb».',
      nn: 'Teksten ser ut til å vere på bokmål, men er merkt som nynorsk. Omset han, eller legg til «language: nb».',
      en: 'The text seems to be in bokmål, but is marked as nynorsk. Translate it, or add “language: nb”.',
    },
    replace: { nb: 'Rett målformen', nn: 'Rett målforma', en: 'Correct the written standard' },
  },
  check(subject, report) {
    const { language } = subject
    if (language === 'en') return
    const isBokmal = language === 'nb'
    const words = isBokmal ? nynorskWords : bokmalWords
    const ending = isBokmal ? nynorskEnding : bokmalEnding
    for (const { path, wording } of statementsOf(subject)) {
      const found = wording.tokens.filter(
        (token, index) =>
          (words.has(token.word) || (token.word.length >= shortestWithEnding && ending.test(token.word))) &&
          !isForeignRightly(wording, index, token),
      )
      if (new Set(found.map(({ word }) => word)).size >= wholeText) {
        report(isBokmal ? 'allNynorsk' : 'allBokmal', path, {})
        continue
      }
      for (const { word, start, end } of found) {
        const written = wording.text.slice(start, end)
        const instead = words.get(word)
        if (instead === undefined) {
          report(isBokmal ? 'nynorskEnding' : 'bokmalEnding', path, { word: written }, { span: [start, end] })
          continue
        }
        const newText = inCaseOf(written, instead)
        const edits = [{ path, span: [start, end] as const, newText }]
        const fixes = [{ title: 'replace', safe: false, edits }] as const
        report(
          isBokmal ? 'nynorsk' : 'bokmal',
          path,
          { word: written, instead: newText },
          { span: [start, end], fixes },
        )
      }
    }
  },
})

/** Names, quotations and the titles of laws keep their own written standard. */
function isForeignRightly(wording: Wording, index: number, { start }: Token): boolean {
  return isName(wording, index) || isQuoted(wording, start) || isInLawTitle(wording, index)
}

const lawKinds = /^(?:lov|lova|loven|forskrift|forskrifta|forskriften|norm|normen|rundskriv)$/

const lawTitles = new WeakMap<Wording, Uint8Array>()

/** «Lov om kommunale helse- og omsorgstjenester» is called that in nynorsk too. */
function isInLawTitle(wording: Wording, index: number): boolean {
  let titles = lawTitles.get(wording)
  if (titles === undefined) {
    titles = placesInLawTitles(wording)
    lawTitles.set(wording, titles)
  }
  return titles[index] === 1
}

/** For each token 1 where it stands in the title of a law: until the next mark. */
function placesInLawTitles({ tokens }: Wording): Uint8Array {
  const titles = new Uint8Array(tokens.length)
  for (let index = 2; index < tokens.length; index += 1) {
    const word = tokens[index - 1]?.word ?? ''
    if (/^[,.;:()]$/.test(word)) continue
    const begins = (word === 'om' || word === 'for') && lawKinds.test(tokens[index - 2]?.word ?? '')
    titles[index] = begins ? 1 : (titles[index - 1] ?? 0)
  }
  return titles
}

function inCaseOf(written: string, word: string): string {
  return /^\p{Lu}/u.test(written) ? word.charAt(0).toUpperCase() + word.slice(1) : word
}
