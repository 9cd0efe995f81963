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

/** An id made of a name: «Nordvik kommune» → `nordvik-kommune`. `fallback` where nothing of the name can be in an id. */
export function idOfName(name: string, fallback: string): string {
  const plain = name
    .toLowerCase()
    .replace(/[æøåßđðłþ]/g, (letter) => spelled[letter] ?? '')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
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
 * The next id of a series: `REQ-07` after `REQ-05` and `REQ-06`, `c` after `a` and `b`. `undefined` where the ids are no
 * series.
 */
export function nextInSeries(ids: readonly string[], isTaken: (id: string) => boolean): string | undefined {
  const last = ids.at(-1)
  if (last === undefined) return undefined
  if (/^[a-y]$/.test(last)) {
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
