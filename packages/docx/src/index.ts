/** Writes the document tree as DOCX, and checks DOCX files for what validators miss. */
export { writeDocx, type WriteOptions } from './write/write-docx.js'
export { bookmarkName } from './write/bookmark-name.js'
export { lintDocx } from './lint/lint-docx.js'
export type { DocxProblem } from './lint/check.js'
export { openPackage, packageLimits, type OpenedPackage, type PackageRefusal } from './read/open-package.js'
