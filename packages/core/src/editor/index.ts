export { openSession, type Session } from '../session.js'
export { levelsToWhole, mentionedFiles } from './mentioned-files.js'
export { placeAt, type PlaceAt } from './place-at.js'
