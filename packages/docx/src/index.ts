/** Document tree → DOCX, and what a DOCX must be free of. */
export { writeDocx, type WriteOptions } from './write/write-docx.js'
export { bookmarkName } from './write/bookmark-name.js'
