import type { PackageRefusal } from '@kravspek/docx'

/** What is wrong with how a file is packed, which nobody but its program could mend. */
type PackingProblem = Exclude<PackageRefusal, 'not-a-package' | 'packed-too-large' | 'old-or-encrypted'>

/** Why a file is refused, as it is said to people: what is wrong with how it is packed is one thing to them. */
export function saidRefusal<Why extends string>(why: Why): Exclude<Why, PackingProblem> | 'suspicious' {
  return Object.hasOwn(packingProblems, why) ? 'suspicious' : (why as Exclude<Why, PackingProblem>)
}

const packingProblems: Readonly<Record<PackingProblem, true>> = {
  'unpacked-too-large': true,
  'too-many-parts': true,
  'unsafe-name': true,
  'duplicate-name': true,
  doctype: true,
}

/** Whether it is a zip file, whatever it is called, as the files of Office are. */
export function isPackage(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b
}
