import { defineRule } from '../rule.js'
import { statementsOf } from './statements.js'
import { warningInStatements } from './statement-severity.js'
import { isWord } from './wording.js'

/** Words that may rightly follow themselves: «det at at-tegnet», «de som har har rett», "that that". */
const doubled = new Set(
  'som at den det dei de der har er om når vi du so that had is do her you we'.split(' '),
)

/** Words that end one phrase and begin the next: «slås på på skjermen», "log in in the app". */
const particles = new Set(
  'på av til ut inn opp ned med for over fra frå i om in on off up out to for by over'.split(' '),
)
const beforeParticle =
  /^(?:slå|slår|slås|slått|skru|skrur|skrus|skrudd|kople|koble|kopl|kobl|legg|lagt|sett|satt|sette|logg|logge|logger|logges|ta|tar|tek|tas|tatt|gi|gis|gir|komm|kjem|kom|gå|går|trekk|hold|held|bytt|byt|vis|les|ring|meld|log|logs|logged|logging|sign|signs|signed|switch|switched|turn|turned|turns|come|comes|move|moved|hand|handed|carried|carry|carries|built|put|set|pass|passed|referred|refer)/

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
