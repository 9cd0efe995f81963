/** Writes the document tree as DOCX, and checks DOCX files for what validators miss. */
export { writeDocx, type WriteOptions } from './write/write-docx.js'
export { readHouse, type HouseReading } from './house/read-house.js'
export type { House, HouseProblem, HouseRefusal, LeftOut } from './house/house.js'
export { bookmarkName } from './write/bookmark-name.js'
export { lintCodes, lintDocx, type DocxProblem, type LintCode } from './lint/lint-docx.js'
export type { LintSeverity } from './lint/check.js'
export { openPackage, packageLimits, type OpenedPackage, type PackageRefusal } from './read/open-package.js'
export { openReturned, type OpenedReturned, type ReturnedRefusal } from './read/returned/open-returned.js'
