/** Whether a cell is a number as requirements have it: `3`, `3.1.2`, `K-7`, `Krav 12`, `FUN 1.2`, `A1b`, `a)`. */
export function isIdLike(text: string): boolean {
  return text.length <= 30 && idLike.test(text.trim())
}

const idLike =
  /^(?:(?:krav|req|pkt|nr|no|punkt)\.?\s*)?(?:\p{L}{1,12}[ ._-]{0,2})?(?:\p{L}{1,6}[._-])?\d{1,6}(?:[._-]\d{1,4}){0,6}\.?\s?\p{L}?[.):]?$|^\p{L}[.)]$/iu

/** Whether a number is that of a part: `a`, `b)`, `(c)`. @returns the letter */
export function partLetter(text: string): string | undefined {
  return /^\(?([a-zæøå])[.):]?$/i.exec(text.trim())?.[1]?.toLowerCase()
}

/** A number at the start of a text: «K-3 Løsningen skal …», «3.1.2 Løsningen skal …». */
export function numberBefore(text: string): { readonly number: string; readonly rest: string } | undefined {
  const match =
    /^((?:krav\s*)?(?:[A-ZÆØÅ]{1,6}[ ._-]?)?\d{1,4}(?:[._-]\d{1,4}){0,5}[a-z]?)[.):]?[:\s]\s*(?=\S)/iu.exec(
      text,
    )
  if (match === null) return undefined
  const [whole, number = ''] = match
  const rest = text.slice(whole.length)
  // «24 timer i døgnet skal …» begins with a quantity, «12. Løsningen skal …» with a number.
  const isSure = /[A-ZÆØÅ]|\d[._-]\d/.test(number) || (/[.):]\s*$/.test(whole) && /^\p{Lu}/u.test(rest))
  return isSure ? { number, rest } : undefined
}
