import type { Language } from '../terms.js'
import { namesLaw } from './named-law.js'
import { findPhrases, phrases, type PhraseMatch, type Phrases } from './phrases.js'
import { isName, isQuoted } from './surroundings.js'
import type { Wording } from './wording.js'

const references: Readonly<Record<Language, Phrases>> = {
  nb: phrases(
    '(til enhver tid |)(gjeldende|relevante|relevant|aktuelle|aktuell|aktuelt|vanlige|anerkjente|etablerte|kjente|nasjonale|norske) (lov|lover|lovverk|lovverket|regelverk|regelverket|regler|lovgivning|lovgivningen|forskrift|forskrifter|standard|standarder|norm|normer|bransjestandarder|bransjestandard|bransjenormer|retningslinjer|myndighetskrav|lovkrav|bestemmelser|sikkerhetsstandarder|sikkerhetskrav|krav|veiledere|føringer|personvernregelverk|personvernlovgivning)',
    '(til enhver tid |)(gjeldende|relevante|aktuelle) (norske|nasjonale|norsk|nasjonal|offentlige|internasjonale|europeiske|tekniske|faglige) (lov|lover|lovverk|regelverk|regler|lovgivning|forskrifter|standarder|normer|retningslinjer|krav|bestemmelser)',
    '(alle |)(lover|lov) og (regler|forskrifter|forskrift|regelverk|retningslinjer)',
    'lovverk og (forskrifter|regelverk|retningslinjer)',
    '(bransjestandard|bransjestandarden|bransjestandarder|bransjenorm|bransjenormen|bransjenormer|bransjens standarder|industristandard|industristandarder)',
    '(beste praksis|best practice|best practices|god praksis|anerkjent praksis)',
    'god (it-skikk|ikt-skikk|bransjeskikk|skikk|faglig skikk|fagpraksis)',
    '(norsk|norske) (lov|lover|lovgivning|rett og lov)',
    '(lovpålagte|lovbestemte|myndighetspålagte|offentlige) krav',
    '(alle |)(myndighetskrav|myndighetskravene|lovkrav|lovkravene|forskriftskrav|forskriftskravene)',
    '(myndighetenes|myndighetens|lovens|regelverkets) krav',
    '(bransjens|markedets|fagets|myndighetenes) (retningslinjer|standarder|normer|regler|praksis|anbefalinger|pålegg)',
    '(offentlige|offentligrettslige) (pålegg|regler|reguleringer|bestemmelser|forskrifter|myndighetskrav)',
    '(kutyme|kutymen|sedvane|sedvanen|handelsskikk|bransjekutyme|bransjepraksis) (i bransjen|på området|)',
    '(forskriftsmessig|forskriftsmessige|lovmessig|lovmessige)',
    '(slik|som|det|hva) (loven|lovverket|lovgivningen|regelverket|forskriften|forskriftene|myndighetene) (krever|sier|tillater|pålegger|forutsetter|foreskriver)',
    '(i henhold til|i samsvar med|i tråd med|etter) (loven|lovverket|lovgivningen|regelverket|forskriftene|lov)',
    '(loven|lovverket|lovgivningen|regelverket|reglene|forskriftene|standardene|normene|direktivene|direktiver|bestemmelsene|regelverk|standarder) (på|for|innen|innenfor) (området|feltet|bransjen|fagområdet)',
    '(europeiske|internasjonale) (direktiv|direktiver|direktivene|forordninger|forordningene|standarder|standardene|lover|regler|reglene|normer|retningslinjer|regelverk|krav|konvensjoner) (på (området|feltet)|)',
  ),
  nn: phrases(
    '(til kvar tid |)(gjeldande|relevante|relevant|aktuelle|aktuell|aktuelt|vanlege|anerkjende|etablerte|kjende|nasjonale|norske) (lov|lover|lovverk|lovverket|regelverk|regelverket|reglar|lovgjeving|lovgjevinga|lovgiving|lovgivinga|forskrift|forskrifter|standard|standardar|norm|normer|bransjestandardar|bransjestandard|bransjenormer|retningslinjer|styresmaktskrav|lovkrav|føresegner|tryggleiksstandardar|sikkerheitsstandardar|tryggleikskrav|krav|rettleiarar|personvernregelverk|personvernlovgjeving)',
    '(til kvar tid |)(gjeldande|relevante|aktuelle) (norske|nasjonale|norsk|nasjonal|offentlege|internasjonale|europeiske|tekniske|faglege) (lov|lover|lovverk|regelverk|reglar|lovgjeving|forskrifter|standardar|normer|retningslinjer|krav|føresegner)',
    '(alle |)(lover|lov) og (reglar|forskrifter|forskrift|regelverk|retningslinjer)',
    'lovverk og (forskrifter|regelverk|retningslinjer)',
    '(bransjestandard|bransjestandarden|bransjestandardar|bransjenorm|bransjenorma|bransjenormer|industristandard|industristandardar)',
    '(beste praksis|best practice|best practices|god praksis|anerkjend praksis)',
    'god (it-skikk|ikt-skikk|bransjeskikk|skikk|fagleg skikk|fagpraksis)',
    '(norsk|norske) (lov|lover|lovgjeving)',
    '(lovpålagde|lovpålagte|lovfesta|offentlege) krav',
    '(alle |)(myndigheitskrav|styresmaktskrav|lovkrav|lovkrava|forskriftskrav|forskriftskrava)',
    'krava frå styresmaktene',
    '(retningslinjene|standardane|normene|reglane|praksisen|tilrådingane) i bransjen',
    '(bransjen sine|styresmaktene sine|faget sine) (retningslinjer|standardar|normer|reglar|krav|pålegg|tilrådingar)',
    '(offentlege|offentlegrettslege) (pålegg|reglar|føresegner|forskrifter|styresmaktskrav)',
    '(kutyme|kutymen|sedvane|sedvanen|handelsskikk|bransjekutyme|bransjepraksis) (i bransjen|på området|)',
    '(forskriftsmessig|forskriftsmessige|lovmessig|lovmessige)',
    '(slik|som|det|kva) (lova|lovverket|lovgjevinga|regelverket|forskrifta|forskriftene|styresmaktene) (krev|seier|tillèt|tillet|pålegg|føreset)',
    '(i samsvar med|i tråd med|etter) (lova|lovverket|lovgjevinga|regelverket|forskriftene|lov)',
    '(lova|lovverket|lovgjevinga|regelverket|reglane|forskriftene|standardane|normene|direktiva|føresegnene|regelverk|standardar) (på|for|innan|innanfor) (området|feltet|bransjen|fagområdet)',
    '(europeiske|internasjonale) (direktiv|direktiva|forordningar|forordningane|standardar|standardane|lover|reglar|reglane|normer|retningslinjer|regelverk|krav|konvensjonar) (på (området|feltet)|)',
  ),
  en: phrases(
    '(all |)(applicable|relevant|prevailing|current|appropriate|recognised|recognized|established|generally accepted|accepted|pertinent|statutory|national|norwegian) (law|laws|legislation|regulation|regulations|rules|standard|standards|requirements|guidelines|legal requirements|industry standards|security standards|statutes|norms|law and regulations|data protection legislation|data protection law|data protection laws)',
    '(all |)(applicable|relevant|current) (national|norwegian|european|international|technical|public|legal|statutory|industry) (law|laws|legislation|regulations|rules|standards|requirements|guidelines)',
    '(laws|law) and (regulations|rules|regulation)',
    '(all |the |)(laws|law|legislation|regulations) (in force|that apply|which apply|at any time in force)',
    'rules and regulations',
    '(industry standard|industry standards|industry norm|industry norms|industry practice|industry-standard)',
    '(best|good|accepted|recognised|recognized|good industry|best industry) (practice|practices)',
    '(statutory|legal|regulatory) requirements',
    '(custom|customs|usage|usages|practice|practices|norms|standards|guidelines|rules) of the (trade|industry|profession|sector|market)',
    '(public|governmental|official) (orders|regulations|authority requirements|authority orders)',
    '(european|international) (directives|regulations|standards|laws|legislation|rules|norms|guidelines|conventions) (in this (field|area)|in the (field|area)|)',
    '(required|prescribed|demanded|permitted) by (the |)(law|laws|legislation|statute|regulation|regulations|authorities)',
    'in (accordance|compliance|conformity|line) with (the |)(law|legislation|regulations)',
    'as the (law|legislation|regulations|authorities) (requires|require|prescribes|prescribe)',
    '(the |)(law|legislation|rules|regulations|directives|standards) (in|on|for) (this|the) (field|area|sector)',
    '(trade|market) (practice|practices|usage)',
  ),
}

const seconds =
  /^(?:lover|forskrift|forskrifter|regler|reglar|regelverk|retningslinjer|standarder|standardar|normer|laws|regulations|rules|guidelines|standards)$/

/** «Gjeldende lover og forskrifter» is one reference. */
function withSecond({ tokens }: Wording, match: PhraseMatch): PhraseMatch {
  const joint = tokens[match.last + 1]?.word
  const second = tokens[match.last + 2]
  if (second === undefined || (joint !== 'og' && joint !== 'and') || !seconds.test(second.word)) return match
  return { ...match, last: match.last + 2, end: second.end }
}

/** What is the customer's own, the customer can hand over: «Kundens gjeldende retningslinjer». */
const owners = new Set([
  'kundens',
  'kommunens',
  'kommunenes',
  "customer's",
  'customer’s',
  "municipality's",
  'municipality’s',
])

/** Where a text points at law, standards or practice without saying which: «bransjenormen Normen» does. */
export function openLegalReferences(wording: Wording, language: Language): readonly PhraseMatch[] {
  return findPhrases(wording, references[language])
    .map((match) => withSecond(wording, match))
    .filter(
      ({ first, last, start }) =>
        !isQuoted(wording, start) &&
        !namesLaw(wording, first) &&
        !isName(wording, last + 1) &&
        !owners.has(wording.tokens[first - 1]?.word ?? ''),
    )
}
