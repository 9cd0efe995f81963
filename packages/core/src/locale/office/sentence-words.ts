/** Whoever a sentence is about is the buyer, a document or the procurement, and not what is bought. */
export const otherSubject = starting(
  ['kunde', 'kommune', 'oppdragsgiv', 'oppdragsgjev', 'customer', 'municipalit', 'buyer'],
  ['vi ', 'dere ', 'we ', 'you ', 'partene', 'partane', 'tilbud', 'tilbod', 'krav', 'kapit', 'dokumentet'],
  ['bilag', 'vedlegg', 'tabell', 'skjema', 'avtale', 'kontrakt', 'pris', 'evaluering', 'anskaffelse'],
  [
    'konkurranse',
    'formål',
    'føremål',
    'mål ',
    'målet',
    'målene',
    'måla ',
    'prosjektet',
    'tenders? ',
    'requirement',
  ],
  ['chapter', 'section', 'annex', 'table', 'contract', 'agreement', 'price', 'evaluation', 'procurement'],
  ['purpose', 'project', 'dette', 'this'],
)

/** What parts of a solution are called, where they stand for it: «Batteriet skal vare …», «Varsler skal logges». */
export const partSubject = starting(
  [
    'batteri',
    'lås',
    'dør',
    'plattform',
    'app(?:en)? ',
    'mottak',
    'sentral',
    'skjerm',
    'vars(?:el|l)',
    'måling',
  ],
  ['grensesnitt', 'integrasjon', 'logg', 'kommunikasjon', 'nettbrett', 'smykke', 'knapp', 'kamera', 'gps'],
  [
    'lokaliser',
    'pålogging',
    'innlogging',
    'rapport',
    'dokumentasjon',
    'vedlikehold',
    'vedlikehald',
    'reservedel',
  ],
  [
    'levering',
    'leveranse',
    'installasjon',
    'montering',
    'kurs',
    'batter(?:y|ies)',
    'lock',
    'platform',
    'interface',
  ],
  [
    'integration',
    'log',
    'report',
    'documentation',
    'maintenance',
    'delivery',
    'installation',
    'tablet',
    'camera',
  ],
)

/** What someone is to be able to do with a solution: «Det skal være mulig å …», «Brukeren skal kunne …». */
export const capability =
  /^(?:det (?:skal|bør|må) (?:være|vere|kunne) |it (?:shall|must|should) be |[^.:;\n]{1,60} (?:(?:skal|bør|må) (?:\p{L}{1,20} )?kunne|(?:shall|must|should) (?:\p{L}{1,20} )?be able to) )/iu

/** A text that tells suppliers how to answer. */
export const answering = containing(
  String.raw`(?:be)?svare? på (?:alle |samtlige |hvert |hver |kvart |kvar |de |dei )*krav|besvar\p{L}*`,
  String.raw`(?:skal|må) ik(?:ke|kje) svar\p{L}*|fylle?r? (?:\p{L}{1,40} ){0,2}(?:ut|inn)(?!\p{L})|utfyll\p{L}*`,
  String.raw`(?:sitt |i |med )(?:tilbud|tilbod)(?!\p{L})|tilb[ou]d(?:et|ene|a|sfrist\p{L}*|sbrev\p{L}*)(?!\p{L})`,
  String.raw`tilb[ou]ds(?:skjema|dokument)\p{L}*|konkurransegrunnlag\p{L}*`,
  String.raw`(?:in|with|submit|of) (?:the|its|their|your) tender(?!\p{L})|fill in(?!\p{L})`,
  String.raw`answer (?:all |each |every |the )*requirements?`,
)

/** A text that tells what the document itself is about. */
export const aboutText = containing(
  String.raw`dette kapit\p{L}*|kravspesifikasjon\p{L}*|this (?:chapter|section)|table (?:below|above)`,
  String.raw`(?:tabell|kolonne|liste|skjema)\p{L}* (?:under|over|nedenfor|ovenfor|nedanfor)`,
  String.raw`krav(?:ene|a|et)? (?:under|over|nedenfor|ovenfor|nedanfor|i (?:dette|tabell|skjema|bilag))`,
  'requirements? (?:below|above)',
)

function containing(...words: readonly string[]): RegExp {
  return new RegExp(`(?<!\\p{L})(?:${words.join('|')})`, 'iu')
}

/** Sentences that begin with one of some words, with or without a small word before it. */
function starting(...words: readonly (readonly string[])[]): RegExp {
  const small = '(?:det|den|de|dei|denne|dette|disse|desse|alle|all|the|this|these|any) '
  return new RegExp(`^(?:${small})?(?:${words.flat().join('|')})`, 'iu')
}
