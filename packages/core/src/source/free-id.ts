/** Letters that Norwegian has and ids are mostly written without. */
const spelled: Readonly<Record<string, string>> = {
  æ: 'ae',
  ø: 'o',
  å: 'a',
  ß: 'ss',
  đ: 'd',
  ð: 'd',
  ł: 'l',
  þ: 'th',
}

const longest = 40

/** The letters of a name as ids have them: small, from a to z. */
export function spelledOut(name: string): string {
  return name
    .toLowerCase()
    .replace(/[æøåßđðłþ]/g, (letter) => spelled[letter] ?? '')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
}

/** An id made of a name: «Nordvik kommune» → `nordvik-kommune`. `fallback` where nothing of the name can be in an id. */
export function idOfName(name: string, fallback: string): string {
  const plain = spelledOut(name)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[^a-z]+/, '')
    .slice(0, longest)
    .replace(/-+$/, '')
  if (plain === '') return fallback
  // Words that YAML, or a program that reads it in the old way, takes for something else.
  return /^(?:true|false|null|yes|no|on|off|y|n)$/.test(plain) ? `${fallback}-${plain}` : plain
}

/** An id that is not taken: the same, or with the first number that makes it free. */
export function freeId(wanted: string, isTaken: (id: string) => boolean): string {
  if (!isTaken(wanted)) return wanted
  let number = 2
  while (isTaken(`${wanted}-${String(number)}`)) number += 1
  return `${wanted}-${String(number)}`
}

/**
 * The next id of a series that is not taken: `REQ-07` after `REQ-06`, `c` after `b`. `undefined` where the id is of no
 * series, or the series is full.
 */
export function nextInSeries(last: string, isTaken: (id: string) => boolean): string | undefined {
  if (/^[a-z]$/.test(last)) {
    for (let code = last.charCodeAt(0) + 1; code <= 'z'.charCodeAt(0); code += 1) {
      const letter = String.fromCharCode(code)
      if (!isTaken(letter)) return letter
    }
    return undefined
  }
  const match = /^(.*?)(\d{1,9})$/.exec(last)
  if (match === null) return undefined
  const [, prefix = '', digits = ''] = match
  let number = Number(digits) + 1
  const idAt = (): string => prefix + String(number).padStart(digits.length, '0')
  while (isTaken(idAt())) number += 1
  return idAt()
}
