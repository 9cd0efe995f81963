import { defineRule } from '../rule.js'
import { equipmentCode, healthCode } from './health-service-codes.js'

/** A staffed health service and equipment follow different rules, and are often sold by different suppliers. */
export const healthServiceWithEquipment = defineRule({
  code: 'health-service-with-equipment',
  theme: 'procurement',
  profile: 'default',
  scope: 'specification',
  severity: 'warning',
  isLegal: true,
  title: {
    nb: 'Helsetjeneste og utstyr i samme anskaffelse',
    nn: 'Helseteneste og utstyr i same anskaffing',
    en: 'Health service and equipment in one procurement',
  },
  why: {
    nb: 'En bemannet helse- eller sosialtjeneste følger andre deler av forskriften enn utstyr og programvare. Når de kjøpes sammen, må dere kunne vise hvilke regler hele anskaffelsen følger.',
    nn: 'Ei bemanna helse- eller sosialteneste følgjer andre delar av forskrifta enn utstyr og programvare. Når dei blir kjøpte saman, må de kunne vise kva reglar heile anskaffinga følgjer.',
    en: 'A staffed health or social service follows other parts of the regulation than equipment and software. When they are bought together, you must be able to show which rules the whole procurement follows.',
  },
  messages: {
    found: {
      nb: 'CPV-koden {equipment} gjelder utstyr eller programvare, mens {health} gjelder en helse- eller sosialtjeneste. Del anskaffelsen, eller legg til et unntak i «waivers» som sier hvorfor dere kjøper dem sammen, og hva som er hovedytelsen.',
      nn: 'CPV-koden {equipment} gjeld utstyr eller programvare, medan {health} gjeld ei helse- eller sosialteneste. Del anskaffinga, eller legg til eit unntak i «waivers» som seier kvifor de kjøper dei saman, og kva som er hovudytinga.',
      en: 'CPV code {equipment} is for equipment or software, while {health} is for a health or social service. Divide the procurement, or add a waiver that says why you buy them together and which is the main subject.',
    },
    health: {
      nb: 'Koden som gjelder helse- og sosialtjenester.',
      nn: 'Koden som gjeld helse- og sosialtenester.',
      en: 'The code for health and social services.',
    },
  },
  check({ specification: { procurement } }, report) {
    const { cpv = [] } = procurement ?? {}
    const health = cpv.findIndex(healthCode)
    const equipment = cpv.findIndex(equipmentCode)
    if (health === -1 || equipment === -1) return
    report(
      'found',
      ['procurement', 'cpv', equipment],
      { equipment: cpv[equipment] ?? '', health: cpv[health] ?? '' },
      { related: [{ message: 'health', path: ['procurement', 'cpv', health] }] },
    )
  },
})
