/**
 * Where a line may end, after Unicode's line breaking algorithm (UAX 14) in so far as Latin text needs it.
 * The classes and their names are Unicode's.
 */
const classNames = [
  'AL', 'NU', 'SP', 'OP', 'CL', 'CP', 'QU', 'GL', 'EX', 'SY', 'IS', 'PR', 'PO', 'HY', 'BA', 'BB', 'B2', 'IN',
] as const // prettier-ignore

export type BreakClass = number
type Name = (typeof classNames)[number]

const classOf = (name: Name): BreakClass => classNames.indexOf(name)

const alphabetic = classOf('AL')
export const space = classOf('SP')

const members: Partial<Record<Name, string>> = {
  NU: '0123456789',
  SP: ' ',
  OP: '([{¡¿‚„',
  CL: '}',
  CP: ')]',
  QU: '"\'«»‘’“”‹›',
  GL: '\u00a0\u2011\u202f',
  EX: '!?',
  SY: '/',
  IS: ',.:;',
  PR: '$\\+£¤¥±€№−',
  PO: '%¢°‰′″℃',
  HY: '-',
  BA: '|\u2002\u2003\u2004\u2005\u2006\u2008\u2009\u200a\u2010\u2012\u2013',
  BB: '´',
  B2: '—',
  IN: '…',
}

const classes = new Uint8Array(0x2800).fill(alphabetic)
for (const name of classNames) {
  for (const character of members[name] ?? '') classes[character.charCodeAt(0)] = classOf(name)
}

/** Class of a code unit. */
export const breakClassOf = (code: number): BreakClass => classes[code] ?? alphabetic

const pairs = (before: readonly Name[], after: readonly Name[]): readonly (readonly [Name, Name])[] =>
  before.flatMap((first) => after.map((second) => [first, second] as const))

const all: readonly Name[] = classNames

/** Never a line end between these. The numbers are those of the rules. */
const kept = [
  ...pairs(all, ['SP']), // LB7
  ...pairs(
    all.filter((name) => !['SP', 'BA', 'HY'].includes(name)),
    ['GL'],
  ), // LB12a
  ...pairs(['GL'], all), // LB12
  ...pairs(all, ['CL', 'CP', 'EX', 'IS', 'SY']), // LB13
  ...pairs(['OP'], all), // LB14
  ...pairs(
    all.filter((name) => name !== 'SP'),
    ['QU'],
  ), // LB19
  ...pairs(['QU'], all), // LB19
  ...pairs(['B2'], ['B2']), // LB17
  ...pairs(
    all.filter((name) => name !== 'SP'),
    ['BA', 'HY'],
  ), // LB21
  ...pairs(['BB'], all), // LB21
  ...pairs(
    all.filter((name) => name !== 'SP'),
    ['IN'],
  ), // LB22
  ...pairs(['AL'], ['NU', 'AL', 'PR', 'PO', 'OP']), // LB23, 24, 28, 30
  ...pairs(['NU'], ['AL', 'NU', 'PR', 'PO', 'OP']), // LB23, 25, 30
  ...pairs(['PR', 'PO'], ['AL', 'NU', 'OP']), // LB24, 25
  ...pairs(['CL', 'CP'], ['PR', 'PO']), // LB25
  ...pairs(['HY', 'IS', 'SY'], ['NU']), // LB25
  ...pairs(['IS'], ['AL']), // LB29
  ...pairs(['CP'], ['AL', 'NU']), // LB30
]

const isKept = new Uint8Array(classNames.length ** 2)
for (const [first, second] of kept) isKept[classOf(first) * classNames.length + classOf(second)] = 1

/** Whether a line may end between two characters. */
export const mayBreakBetween = (before: BreakClass, after: BreakClass): boolean =>
  isKept[before * classNames.length + after] === 0
