/** Headings over what explains or tells of the procurement: what stands below them demands nothing of the solution. */
export function isExplainingHeading(heading: string): boolean {
  const title = heading.replace(/^[\d.\s]+/, '')
  if (/kravspesifikasjon|requirements? specification/i.test(title)) return false
  return explaining.test(title) || aboutProcurement.test(title)
}

/** Headings that say that requirements stand below them. */
export const requirementHeading = /krav(?!spes)|requirement/iu

const explaining = new RegExp(
  `^(?:${[
    ...['innledning', 'innleiing', 'introduksjon', 'introduction', 'bakgrunn', 'background', 'sammendrag'],
    ...[
      'samandrag',
      'summary',
      'formål',
      'føremål',
      'purpose',
      'mål',
      'målsetting',
      'målsetjing',
      'målbilde',
    ],
    ...['effektmål', 'resultatmål', 'visjon', 'gevinster', 'gevinstar', 'objectives?', 'goals?', 'benefits'],
    ...['om', 'about', 'omfang', 'scope', 'behov', 'needs', 'dagens', 'nå-?situasjon', 'no-?situasjon'],
    ...[
      'current situation',
      'begrep\\p{L}*',
      'omgrep\\p{L}*',
      'definisjon\\p{L}*',
      'definitions?',
      'glossary',
    ],
    ...['ordliste', 'forkortelser', 'forkortingar', 'forklaring\\p{L}*', 'les(?:e)?veiledning', 'veiledning'],
    ...[
      'rettleiing',
      'lese?rettleiing',
      'guidance',
      'instructions?',
      'how',
      'slik',
      'kravtyper?',
      'kravtypar',
    ],
    ...['pris', 'priser', 'prisar', 'prisskjema', 'prices?', 'pricing', 'kontaktperson\\p{L}*', 'contacts?'],
    ...['endringslogg', 'endringshistorikk', 'versjon\\p{L}*', 'historikk', 'change log', 'version\\p{L}*'],
    ...['innhold', 'innhald', 'contents', 'forside'],
  ].join('|')})(?![\\p{L}\\p{N}])`,
  'iu',
)

const aboutProcurement =
  /(?<![\p{L}\p{N}])(?:tilbud|tilbod|tender|konkurranse(?!grunnlag|krav)|anskaffelse|innkjøpsprosess|prosedyre(?:n)? for|procurement|procedure for|tildeling(?!skrav)|award(?! requirement)|kvalifikasjon|qualification|evaluering(?!skrav)|evaluation(?! requirement)|besvarelse|svar på krav|utfylling|innlevering|submission)/iu
