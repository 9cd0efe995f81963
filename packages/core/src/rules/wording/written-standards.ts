/*
 * Words of the one written standard that the other does not have, with the word it has instead. Only words that are no
 * word at all in the other standard: «vert», «viss» and «nå» are in both, and «-a» is free in bokmål.
 */

/** Nynorsk words, with the bokmål words for them. */
export const nynorskWords: ReadonlyMap<string, string> = pairs(
  'ikkje ikke|korleis hvordan|kva hva|kven hvem|kvifor hvorfor|kvar hver|kvarandre hverandre|frå fra|eit et|ein en|éin én|éi én|berre bare',
  'vere være|vore vært|noko noe|nokon noen|nokre noen|dei de|desse disse|dykk dere|dykkar deres|eg jeg|ho hun',
  'gjere gjøre|gjer gjør|gjera gjøre|sjå se|sjølv selv|meir mer|fleire flere|seinare senere|difor derfor|medan mens|utan uten|innan innen',
  'utanfor utenfor|innanfor innenfor|ovanfor ovenfor|nedanfor nedenfor|mogleg mulig|moglege mulige|mogeleg mulig|mogelege mulige',
  'heile hele|heil hel|eigen egen|eiga egen|eige eget|eigne egne|tryggleik trygghet|verksemd virksomhet|kjem kommer|kome kommet|månad måned|månader måneder',
  'timar timer|dagar dager|veke uke|veker uker|virkedagar virkedager|innbyggjar innbygger|innbyggjarar innbyggere|pasientar pasienter|pasientane pasientene',
  'mottakar mottaker|mottakarar mottakere|rettleiing veiledning|framleis fremdeles|saman sammen|òg også|føremål formål|eining enhet|einingar enheter|einingane enhetene',
  'teneste tjeneste|tenester tjenester|tenesta tjenesten|tenestene tjenestene|løysing løsning|løysinga løsningen|løysingar løsninger|løysingane løsningene',
  'brukar bruker|brukarar brukere|brukaren brukeren|brukarane brukerne|leverandørar leverandører|leverandørane leverandørene|sjukepleiar sykepleier|sjukepleiarar sykepleiere',
  'sjukepleiaren sykepleieren|pårørande pårørende|tilsvarande tilsvarende|gjeldande gjeldende|følgjande følgende|samstundes samtidig',
  'lagrast lagres|sendast sendes|loggast logges|visast vises|leverast leveres|brukast brukes|registrerast registreres|slettast slettes|hentast hentes|krypterast krypteres',
  'dokumenterast dokumenteres|oppdaterast oppdateres|varslast varsles|testast testes|rettast rettes|gjerast gjøres|overførast overføres|leggje legge|leggjast legges|seie si|seier sier',
  'følgje følge|følgjer følger|sørgje sørge|sørgjer sørger|namn navn|viktigaste viktigste|høgare høyere|høgast høyest',
  'lågare lavere|lågast lavest|krevje kreve|krevst kreves|opplysningar opplysninger',
)

/** Bokmål words, with the nynorsk words for them. */
export const bokmalWords: ReadonlyMap<string, string> = pairs(
  'ikke ikkje|hvordan korleis|hva kva|hvem kven|hvorfor kvifor|hver kvar|hvert kvart|hverandre kvarandre|hvis viss|hvilke kva|hvilken kva|hvilket kva|hvor kor|fra frå',
  'et eit|en ein|én éin|ett eitt|være vere|vært vore|noe noko|noen nokon|disse desse|dere de|deres dykkar|jeg eg|hun ho',
  'gjøre gjere|gjør gjer|gjøres gjerast|selv sjølv|mer meir|flere fleire|senere seinare|uten utan',
  'utenfor utanfor|innenfor innanfor|ovenfor ovanfor|nedenfor nedanfor|mulig mogleg|mulige moglege|mulighet høve|muligheter høve|muligheten høvet',
  'hele heile|egen eigen|eget eige|egne eigne|trygghet tryggleik|virksomhet verksemd|virksomheten verksemda|kommer kjem|måned månad|måneder månader|måneden månaden',
  'timer timar|dager dagar|uke veke|uker veker|uken veka|minutter minutt|sekunder sekund|virkedager virkedagar|innbygger innbyggjar|innbyggere innbyggjarar|innbyggeren innbyggjaren',
  'pasienter pasientar|pasientene pasientane|mottaker mottakar|mottakere mottakarar|veiledning rettleiing|fremdeles framleis|sammen saman|enhet eining|enheter einingar|enheten eininga|enhetene einingane',
  'tjeneste teneste|tjenester tenester|tjenesten tenesta|tjenestene tenestene|løsning løysing|løsningen løysinga|løsninger løysingar|løsningene løysingane',
  'brukere brukarar|brukeren brukaren|brukerne brukarane|leverandører leverandørar|leverandørene leverandørane|sykepleier sjukepleiar|sykepleiere sjukepleiarar',
  'sykepleieren sjukepleiaren|sykepleierne sjukepleiarane|hjemme heime|hjem heim|hjemmet heimen|pårørende pårørande|tilsvarende tilsvarande|gjeldende gjeldande|følgende følgjande|løpende løpande',
  'lagres lagrast|sendes sendast|logges loggast|vises visast|leveres leverast|brukes brukast|registreres registrerast|slettes slettast|hentes hentast|krypteres krypterast',
  'dokumenteres dokumenterast|oppdateres oppdaterast|varsles varslast|testes testast|rettes rettast|overføres overførast|legges leggjast|sier seier',
  'følger følgjer|følge følgje|sørge sørgje|sørger sørgjer|strømbrudd straumbrot|navn namn|viktigste viktigaste|høyere høgare|høyest høgast|høyeste høgaste',
  'lavere lågare|lavest lågast|høy høg|høyt høgt|høyst høgst|lav låg|lavt lågt|kreves krevst|ansatte tilsette|ansatt tilsett|ansattes tilsette|sykehjem sjukeheim|opplysninger opplysningar|tilgjengelighet tilgjenge',
)

/** Endings that only nynorsk words have: `-leg` (tilgjengeleg), `-ingar`, `-sjonar`. */
export const nynorskEnding = /\p{L}{2}(?:\p{L}leg|ingar|ingane|sjonar|sjonane|heit|heita|ørar|ørane)$/u

/** Endings that only bokmål words have: `-lig` (but not «villig» and «billig»), `-ninger`, `-sjoner`, `-heten`. */
export const bokmalEnding = /\p{L}{2}(?:[^l\P{L}]lige?|ninger|ningene|sjoner|sjonene|heten|heter|lighet)$/u

function pairs(...lists: readonly string[]): ReadonlyMap<string, string> {
  return new Map(
    lists.flatMap((list) =>
      list.split('|').map((pair): [string, string] => {
        const [word = '', instead = ''] = pair.split(' ')
        return [word, instead]
      }),
    ),
  )
}
