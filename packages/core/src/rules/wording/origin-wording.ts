import { defineRule } from '../rule.js'
import { occurrences } from './occurrences.js'
import { phrases } from './phrases.js'
import { warningInStatements } from './statement-severity.js'

const origins = {
  nb: phrases(
    '(norsk|norske|lokal|lokale|lokalt|nasjonal|nasjonale|nordisk|nordiske|regional|regionale|innenlandsk|innenlandske|stedlig|stedlige) (leverandør|leverandøren|leverandører|leverandørene|bedrift|bedrifter|bedriften|firma|firmaer|firmaet|produsent|produsenten|produsenter|selskap|selskaper|selskapet|entreprenør|entreprenører|underleverandør|underleverandører|næringsliv|håndverkere|forhandler|forhandlere|eier|eiere|opprinnelse|produsert|produserte|eierskap|eid|eide)',
    '(norskprodusert|norskproduserte|lokalprodusert|lokalproduserte|norskeid|norskeide|lokaleid|lokaleide|norskutviklet|norskutviklede|innenlandsk|kortreist|kortreiste)',
    '(produsert|produserte|produseres|tilvirket|fremstilt|framstilt|sydd|sydde) (lokalt|i (Norge|Norden|Skandinavia|landet|fylket|kommunen|regionen|Nord-Norge|nærområdet))',
    '(laget|lagde|lages|montert|etablert|etablerte|utviklet|utviklede|utvikles) i (Norge|Norden|Skandinavia)',
    '(hjemmehørende|forretningssted|hovedkontor|forretningsadresse|avdelingskontor|kontorsted|tilholdssted) i (Norge|Norden|landet|fylket|kommunen|regionen|nærområdet|nabokommunen)',
    'av norsk opprinnelse',
  ),
  nn: phrases(
    '(norsk|norske|lokal|lokale|lokalt|nasjonal|nasjonale|nordisk|nordiske|regional|regionale|innanlandsk|innanlandske) (leverandør|leverandøren|leverandørar|leverandørane|bedrift|bedrifter|bedrifta|firma|firmaet|produsent|produsenten|produsentar|selskap|selskapet|entreprenør|entreprenørar|underleverandør|underleverandørar|næringsliv|handverkarar|forhandlar|forhandlarar|eigar|eigarar|opphav|produsert|produserte|eigarskap|eigd|eigde)',
    '(norskprodusert|norskproduserte|lokalprodusert|lokalproduserte|norskeigd|norskeigde|lokaleigd|lokaleigde|norskutvikla|innanlandsk|kortreist|kortreiste)',
    '(produsert|produserte|produserast|framstilt|framstelt|sydd|sydde) (lokalt|i (Noreg|Norden|Skandinavia|landet|fylket|kommunen|regionen|nærområdet|bygda))',
    '(laga|lagast|montert|etablert|etablerte|utvikla|utviklast) i (Noreg|Norden|Skandinavia)',
    '(heimehøyrande|forretningsstad|hovudkontor|forretningsadresse|avdelingskontor|kontorstad) i (Noreg|Norden|landet|fylket|kommunen|regionen|nærområdet|nabokommunen)',
    'av norsk opphav',
  ),
  en: phrases(
    '(norwegian|local|locally based|national|nordic|regional|domestic|scandinavian) (supplier|suppliers|company|companies|firm|firms|manufacturer|manufacturers|producer|producers|contractor|contractors|subcontractor|subcontractors|business|businesses|vendor|vendors|dealer|dealers|origin|ownership|provider|providers)',
    '(norwegian|locally|domestically) (produced|made|manufactured|owned|developed|sourced)',
    '(norwegian-made|norwegian-owned|norwegian-produced|locally-made|locally-owned|norwegian-developed)',
    '(made|produced|manufactured|assembled) in (norway|scandinavia|the nordic countries|the nordics|the country|the county|the municipality|the region)',
    '(domiciled|headquartered|headquarters) in (norway|the county|the municipality|the region|the local area)',
    '(established|based|an office|offices|office) in norway',
  ),
}

/** Suppliers from the whole EEA must be able to compete: origin is no requirement. */
export const originWording = defineRule({
  code: 'origin-wording',
  theme: 'procurement',
  profile: 'strict',
  scope: 'requirement',
  severity: warningInStatements,
  isLegal: true,
  title: {
    nb: 'Krav om hvor leverandøren eller produktet kommer fra',
    nn: 'Krav om kvar leverandøren eller produktet kjem frå',
    en: 'Requirement on where the supplier or product comes from',
  },
  why: {
    nb: 'Leverandører i hele EØS skal kunne delta på like vilkår. Krav om norsk eller lokal opprinnelse stenger noen ute.',
    nn: 'Leverandørar i heile EØS skal kunne delta på like vilkår. Krav om norsk eller lokalt opphav stengjer nokre ute.',
    en: 'Suppliers in the whole EEA must be able to take part on equal terms. Requirements on Norwegian or local origin shut some of them out.',
  },
  messages: {
    found: {
      nb: '«{words}» kan stenge ute leverandører fra andre land eller steder. Skriv hva dere trenger, for eksempel språk, leveringstid eller hjelp på stedet.',
      nn: '«{words}» kan stengje ute leverandørar frå andre land eller stader. Skriv kva de treng, til dømes språk, leveringstid eller hjelp på staden.',
      en: '“{words}” may shut out suppliers from other countries or places. Write what you need, such as language, delivery time or help on site.',
    },
  },
  check(subject, report) {
    for (const { path, words, span } of occurrences(subject, origins))
      report('found', path, { words }, { span })
  },
})
