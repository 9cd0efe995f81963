import type { Language } from '../../document/nodes.js'

/** Words that stand in every text of a language, and in no other of the three. */
const telling: Readonly<Record<Language, ReadonlySet<string>>> = {
  nb: words(
    'ikke et hva hvordan være blir fra de når hvor hvilke noe også bruker brukere kommunen leverandørens løsningen løsning tjeneste tjenesten må gi gjøre mellom uten hver',
  ),
  nn: words(
    'ikkje eit kva korleis vere blir frå dei når kvar kva noko også òg brukar brukarar løysinga løysing teneste tenesta må gjere mellom utan kvar ein eigen difor berre tilsette',
  ),
  en: words('the and of shall is are with for must should be by or that this which supplier solution'),
}

/** The language of a text, by the small words in it; bokmål where it says too little. */
export function languageOf(texts: readonly string[]): Language {
  const counts = { nb: 0, nn: 0, en: 0 }
  for (const text of texts)
    for (const [word] of text.toLowerCase().matchAll(/\p{L}+/gu))
      for (const language of ['nb', 'nn', 'en'] as const)
        if (telling[language].has(word)) counts[language] += 1
  if (counts.nn > counts.nb && counts.nn >= counts.en) return 'nn'
  return counts.en > counts.nb ? 'en' : 'nb'
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '))
}
