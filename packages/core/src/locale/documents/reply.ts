import type { Language } from '../../document/nodes.js'

/** Words of the answer to those who have commented. Short and plain; «you» are those who have read. `{…}` is filled in. */
const en = {
  subject: 'What you said, what was done',
  thanks: 'Thank you for reading the requirements and telling us what you think.',
  received: { one: 'We received {count} comment from you.', other: 'We received {count} comments from you.' },
  receivedFromAll: {
    one: 'We received {count} comment from the services.',
    other: 'We received {count} comments from the services.',
  },
  none: 'No comments from you have been registered yet.',
  noneFromAll: 'No comments from the services have been registered yet.',
  followed: {
    one: '{count} was accepted, in full or in part.',
    other: '{count} were accepted, in full or in part.',
  },
  changedRequirements: 'This has led to changes in {ids}.',
  waiting: {
    one: '{count} comment has not been answered yet.',
    other: '{count} comments have not been answered yet.',
  },
  briefly: 'What became of your comments',
  brieflyAll: 'What became of the comments',
  comments: 'Your comments, one by one',
  commentsAll: 'The comments, one by one',
  who: 'Who said it',
  quote: 'You pointed at',
  said: 'You said',
  othersQuote: 'Pointed at',
  othersSaid: 'The comment',
  othersProposed: 'The proposal',
  alsoSaid: 'Also said',
  proposed: 'You proposed',
  outcome: 'What became of it',
  answer: 'Our answer',
  notAnswered: 'We have not answered this yet. You will get an answer, even if it is no.',
  keptAt: 'The idea is kept in the idea bank, with the code {id}. It can be taken up again later.',
  changed: 'What was changed',
  now: 'It now says:',
  nowIn: { text: 'The requirement itself now says:', plain: 'In everyday words it now says:' },
  more: 'Do you have more to say?',
  moreText: 'Is something still not right, or do you not understand an answer? Tell us.',
  contact: 'You can reach us here: {contact}.',
  channel: 'You can also tell us this way: {channel}.',
}

type Labels = {
  readonly [Key in keyof typeof en]: (typeof en)[Key] extends string
    ? string
    : { readonly [Part in keyof (typeof en)[Key]]: string }
}

const nb: Labels = {
  subject: 'Dette sa dere, dette ble gjort',
  thanks: 'Takk for at dere leste kravene og sa fra.',
  received: {
    one: 'Vi har fått {count} kommentar fra dere.',
    other: 'Vi har fått {count} kommentarer fra dere.',
  },
  receivedFromAll: {
    one: 'Vi har fått {count} kommentar fra tjenestene.',
    other: 'Vi har fått {count} kommentarer fra tjenestene.',
  },
  none: 'Det er ikke registrert noen kommentarer fra dere ennå.',
  noneFromAll: 'Det er ikke registrert noen kommentarer fra tjenestene ennå.',
  followed: {
    one: '{count} er tatt til følge, helt eller delvis.',
    other: '{count} er tatt til følge, helt eller delvis.',
  },
  changedRequirements: 'Det har ført til endringer i {ids}.',
  waiting: {
    one: '{count} kommentar er ikke besvart ennå.',
    other: '{count} kommentarer er ikke besvart ennå.',
  },
  briefly: 'Slik gikk det med kommentarene deres',
  brieflyAll: 'Slik gikk det med kommentarene',
  comments: 'Kommentarene deres, én for én',
  commentsAll: 'Kommentarene, én for én',
  who: 'Hvem som sa det',
  quote: 'Dere viste til',
  said: 'Dere sa',
  othersQuote: 'Viste til',
  othersSaid: 'Kommentaren',
  othersProposed: 'Forslaget',
  alsoSaid: 'Sagt i tillegg',
  proposed: 'Dere foreslo',
  outcome: 'Utfall',
  answer: 'Svaret vårt',
  notAnswered: 'Denne har vi ikke svart på ennå. Dere får svar, også om det blir nei.',
  keptAt: 'Ideen er tatt vare på i idébanken, med koden {id}. Der kan den tas fram igjen senere.',
  changed: 'Dette er endret',
  now: 'Nå står det:',
  nowIn: { text: 'I selve kravet står det nå:', plain: 'Med hverdagsord står det nå:' },
  more: 'Har dere mer å si?',
  moreText: 'Er det noe som fortsatt ikke stemmer, eller er et svar vanskelig å forstå? Si fra.',
  contact: 'Dere når oss her: {contact}.',
  channel: 'Dere kan også si fra slik: {channel}.',
}

const nn: Labels = {
  subject: 'Dette sa de, dette blei gjort',
  thanks: 'Takk for at de las krava og sa frå.',
  received: {
    one: 'Vi har fått {count} kommentar frå dykk.',
    other: 'Vi har fått {count} kommentarar frå dykk.',
  },
  receivedFromAll: {
    one: 'Vi har fått {count} kommentar frå tenestene.',
    other: 'Vi har fått {count} kommentarar frå tenestene.',
  },
  none: 'Det er ikkje registrert nokon kommentarar frå dykk enno.',
  noneFromAll: 'Det er ikkje registrert nokon kommentarar frå tenestene enno.',
  followed: {
    one: '{count} er teken til følgje, heilt eller delvis.',
    other: '{count} er tekne til følgje, heilt eller delvis.',
  },
  changedRequirements: 'Det har ført til endringar i {ids}.',
  waiting: {
    one: '{count} kommentar er ikkje svart på enno.',
    other: '{count} kommentarar er ikkje svart på enno.',
  },
  briefly: 'Slik gjekk det med kommentarane dykkar',
  brieflyAll: 'Slik gjekk det med kommentarane',
  comments: 'Kommentarane dykkar, éin for éin',
  commentsAll: 'Kommentarane, éin for éin',
  who: 'Kven som sa det',
  quote: 'De viste til',
  said: 'De sa',
  othersQuote: 'Viste til',
  othersSaid: 'Kommentaren',
  othersProposed: 'Forslaget',
  alsoSaid: 'Sagt i tillegg',
  proposed: 'De foreslo',
  outcome: 'Utfall',
  answer: 'Svaret vårt',
  notAnswered: 'Denne har vi ikkje svart på enno. De får svar, også om det blir nei.',
  keptAt: 'Ideen er teken vare på i idébanken, med koden {id}. Der kan han takast fram att seinare.',
  changed: 'Dette er endra',
  now: 'No står det:',
  nowIn: { text: 'I sjølve kravet står det no:', plain: 'Med kvardagsord står det no:' },
  more: 'Har de meir å seie?',
  moreText: 'Er det noko som framleis ikkje stemmer, eller er eit svar vanskeleg å forstå? Sei frå.',
  contact: 'De når oss her: {contact}.',
  channel: 'De kan også seie frå slik: {channel}.',
}

export const replyLabels: Readonly<Record<Language, Labels>> = { nb, nn, en }

export type ReplyLabels = Labels
