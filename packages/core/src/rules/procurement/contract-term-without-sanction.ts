import { defineRule } from '../rule.js'
import { bindsSupplier } from './binds-supplier.js'
import { rememberedBySection } from '../remembered-by-section.js'
import { mentions, vocabulary } from './vocabulary.js'

/** A contract term for the good of society is of use only when a breach of it has a consequence. */
export const contractTermWithoutSanction = defineRule({
  code: 'contract-term-without-sanction',
  theme: 'procurement',
  profile: 'default',
  scope: 'specification',
  severity: 'task',
  title: {
    nb: 'Samfunnshensyn uten konsekvens ved brudd',
    nn: 'Samfunnsomsyn utan konsekvens ved brot',
    en: 'Societal consideration without a consequence for breach',
  },
  why: {
    nb: 'Et vilkår om miljø, lønn eller lærlinger virker bare når avtalen sier hva som skjer hvis det brytes.',
    nn: 'Eit vilkår om miljø, løn eller lærlingar verkar berre når avtalen seier kva som skjer om nokon bryt det.',
    en: 'A term on the environment, wages or apprentices works only when the contract says what happens if it is broken.',
  },
  messages: {
    none: {
      nb: 'Hva skjer hvis leverandøren ikke oppfyller vilkåret? Skriv det i kravet eller i et eget vilkår i kapittelet, eller legg til et unntak i «waivers» som sier hvor i avtalen det står.',
      nn: 'Kva skjer om leverandøren ikkje oppfyller vilkåret? Skriv det i kravet eller i eit eige vilkår i kapittelet, eller legg til eit unntak i «waivers» som seier kvar i avtalen det står.',
      en: 'What happens if the supplier does not meet the term? Say so in the requirement or in a term of its own in the section, or add a waiver that says where the contract covers it.',
    },
  },
  check(context, report) {
    for (const { path } of unsettled(context).flat()) report('none', [...path, 'text'], {})
  },
})

const unsettled = rememberedBySection((requirements) => {
  const terms = requirements.filter(({ subject }) => bindsSupplier(subject, 'contract-term'))
  // A term on what follows holds for the other terms of its section too.
  if (terms.some(({ subject }) => mentions(subject, consequence))) return []
  return terms.filter(({ subject }) => mentions(subject, society))
})

const society = vocabulary({
  phrases: [
    '(lønns-|lønn-|løns-) og arbeidsvilkår',
    '(lønn|løn) og arbeidsvilkår',
    'sosial dumping',
    'social dumping',
    '(wages|pay) and working conditions',
    'working conditions',
    'human rights',
    'child labour',
    '(apprentice|apprentices|apprenticeship|apprenticeships)',
    'zero-emission',
    '(greenhouse|climate|environmental|emission|emissions|carbon)',
    'co2',
  ],
  stems: [
    'lærling',
    'arbeidsvilkår',
    'menneskerett',
    'barnearbeid',
    'nullutsl',
    'klimagass',
    'klimaavtrykk',
    'klimautslipp',
    'miljøbelastning',
    'miljøsertifi',
    'miljøstyring',
    'miljørapport',
    'utslippsfri',
    'utsleppsfri',
  ],
})

const consequence = vocabulary({
  phrases: [
    '(heve|heving|heves|hever|hevinga)',
    '(bot|bøter|trekk|gebyr|gebyret|rabatt)',
    'holde tilbake',
    'halde tilbake',
    'holdes tilbake',
    '(penalty|penalties|fine|fines|sanction|sanctions|breach|compensation|liquidated damages|terminate|termination|withhold|deduct|deduction)',
  ],
  stems: [
    'dagbot',
    'dagbøter',
    'dagmulkt',
    'konvensjonalbot',
    'mislighald',
    'mislighold',
    'sanksjon',
    'kompensasjon',
    'prisavslag',
    'erstatning',
    'erstatting',
    'heving',
    'tilbakehold',
    'tilbakehald',
  ],
})
