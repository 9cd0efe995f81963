import { defineRule } from '../rule.js'
import { statementsOf } from './statements.js'
import { warningInStatements } from './statement-severity.js'
import { isWord } from './wording.js'

/** Words that may rightly follow themselves: «det det gjelder», «de som har har rett», "that that". */
const doubled = new Set('den det dei de der har er om so that had is do her you'.split(' '))
/** «De som som regel er på vakt». */
const afterSom = /^(?:regel|oftest|følge|følgje|kjent|kjend|nevnt|nemnt|sagt|vanlig|vanleg|best)$/

/** Words that end one phrase and begin the next: «slås på på skjermen», "log in in the app". */
const particles = new Set(
  'på av til ut inn opp ned med for over fra frå i om in on off up out to for by over'.split(' '),
)
const beforeParticle = new RegExp(
  [
    '^(?:(?:slå|skru|gå|få|ta|gi)(?:r|s|tt|dd|ast)?|tek|tas|gje(?:v|r|va|vast)?|kom|kjem|held|lagt|satt|byt|log|logs|set|put|built)$',
    '^(?:kopl|kobl|legg|sett|logg|komm|trekk|hold|hald|bytt|vis|les|ring|meld|flytt|send|skriv|trykk)(?:e|er|es|ar|ast|et|a|t|te|s)?$',
    '^(?:logg|sign|switch|turn|move|mov|hand|carry|carri|pass|refer|referr|come|com|bring|send|print|click)(?:e?s|e?d|ing)?$',
  ].join('|'),
)

/** «Skal skal» is a slip (INCOSE R30). */
export const repeatedWord = defineRule({
  code: 'repeated-word',
  theme: 'wording',
  profile: 'default',
  scope: 'requirement',
  severity: warningInStatements,
  title: { nb: 'Ord som står to ganger', nn: 'Ord som står to gonger', en: 'Word written twice' },
  why: {
    nb: 'Et ord som står to ganger, er nesten alltid en skrivefeil, og noen ganger mangler ordet som skulle ha stått der.',
    nn: 'Eit ord som står to gonger, er nesten alltid ein skrivefeil, og nokre gonger manglar ordet som skulle ha stått der.',
    en: 'A word written twice is nearly always a slip, and sometimes the word that should have been there is missing.',
  },
  messages: {
    found: {
      nb: '«{word}» står to ganger. Stryk det ene.',
      nn: '«{word}» står to gonger. Stryk det eine.',
      en: '“{word}” is written twice. Delete one of them.',
    },
    delete: { nb: 'Stryk «{word}»', nn: 'Stryk «{word}»', en: 'Delete “{word}”' },
  },
  check(subject, report) {
    for (const { path, wording } of statementsOf(subject)) {
      const { text, tokens } = wording
      for (let index = 1; index < tokens.length; index += 1) {
        const previous = tokens[index - 1]
        const token = tokens[index]
        if (previous === undefined || previous.word !== token?.word || !isWord(token)) continue
        if (text.slice(previous.end, token.start).trim() !== '' || previous.end === token.start) continue
        if (doubled.has(token.word)) continue
        if (token.word === 'som' && afterSom.test(tokens[index + 1]?.word ?? '')) continue
        if (particles.has(token.word) && beforeParticle.test(tokens[index - 2]?.word ?? '')) continue
        const word = text.slice(token.start, token.end)
        report(
          'found',
          path,
          { word },
          {
            span: [previous.start, token.end],
            fixes: [
              {
                title: 'delete',
                safe: false,
                edits: [{ path, span: [previous.end, token.end], newText: '' }],
              },
            ],
          },
        )
      }
    }
  },
})
