import type { Language } from '../../document/nodes.js'

/** Words about what the services have said, in every document that tells of it. `{…}` is filled in. */
const en = {
  chapter: 'The chapter {title}',
  wholeDocument: 'The document as a whole',
  inGeneral: 'Other',
  notPlaced: 'We did not find the place',
  gone: '{id}, which has been taken out',
  unknownReviewer: 'We do not know who said this',
  inMeeting: 'Said in a meeting',
  inMeetingBy: { one: 'Said in a meeting by {count} person', other: 'Said in a meeting by {count} people' },
  onBehalfOf: { one: 'From {count} person', other: 'From {count} people together' },
  on: '{what}, {date}',
  open: 'Not answered yet',
  before: 'The text was',
  after: 'Proposal',
  struckOut: '(struck out)',
}

type Labels = {
  readonly [Key in keyof typeof en]: (typeof en)[Key] extends string
    ? string
    : { readonly one: string; readonly other: string }
}

const nb: Labels = {
  chapter: 'Kapittelet {title}',
  wholeDocument: 'Dokumentet som helhet',
  inGeneral: 'Annet',
  notPlaced: 'Vi fant ikke stedet',
  gone: '{id}, som er tatt ut',
  unknownReviewer: 'Vi vet ikke hvem som sa dette',
  inMeeting: 'Sagt i et møte',
  inMeetingBy: { one: 'Sagt i et møte av {count} person', other: 'Sagt i et møte av {count} personer' },
  onBehalfOf: { one: 'Fra {count} person', other: 'Fra {count} personer sammen' },
  on: '{what} {date}',
  open: 'Ikke besvart ennå',
  before: 'Teksten var',
  after: 'Forslaget',
  struckOut: '(strøket ut)',
}

const nn: Labels = {
  chapter: 'Kapittelet {title}',
  wholeDocument: 'Dokumentet som heilskap',
  inGeneral: 'Anna',
  notPlaced: 'Vi fann ikkje staden',
  gone: '{id}, som er teke ut',
  unknownReviewer: 'Vi veit ikkje kven som sa dette',
  inMeeting: 'Sagt i eit møte',
  inMeetingBy: { one: 'Sagt i eit møte av {count} person', other: 'Sagt i eit møte av {count} personar' },
  onBehalfOf: { one: 'Frå {count} person', other: 'Frå {count} personar saman' },
  on: '{what} {date}',
  open: 'Ikkje svart på enno',
  before: 'Teksten var',
  after: 'Forslaget',
  struckOut: '(stroke ut)',
}

export const commentLabels: Readonly<Record<Language, Labels>> = { nb, nn, en }
