import { defineRule } from '../rule.js'
import { equipmentCode, healthCode } from './health-service-codes.js'

/** Health and social services follow parts of their own. */
export const healthServicePart = defineRule({
  code: 'health-service-part',
  theme: 'procurement',
  profile: 'default',
  scope: 'specification',
  severity: 'warning',
  isLegal: true,
  title: {
    nb: 'Helse- og sosialtjeneste i feil del av forskriften',
    nn: 'Helse- og sosialteneste i feil del av forskrifta',
    en: 'Health or social service in the wrong part of the regulation',
  },
  why: {
    nb: 'Helse- og sosialtjenester følger egne deler av forskriften. Følger dere en annen del, blir også prosedyre, kunngjøring og frister feil.',
    nn: 'Helse- og sosialtenester følgjer eigne delar av forskrifta. Følgjer de ein annan del, blir òg prosedyre, kunngjering og fristar feil.',
    en: 'Health and social services have their own parts of the regulation. With another part, the procedure, notice and deadlines will be wrong too.',
  },
  messages: {
    found: {
      nb: 'CPV-koden {code} gjelder en helse- eller sosialtjeneste, men anskaffelsen følger del {part}. Etter regelpakken følger slike tjenester del {below} eller, over EØS-terskelen, del {above}. Rett «part» eller CPV-koden.',
      nn: 'CPV-koden {code} gjeld ei helse- eller sosialteneste, men anskaffinga følgjer del {part}. Etter regelpakken følgjer slike tenester del {below} eller, over EØS-terskelen, del {above}. Rett «part» eller CPV-koden.',
      en: 'CPV code {code} is for a health or social service, but the procurement follows Part {part}. By the rule pack such services follow Part {below} or, above the EEA threshold, Part {above}. Correct “part” or the CPV code.',
    },
    equipment: {
      nb: 'Anskaffelsen følger del {part}, som etter regelpakken er for helse- og sosialtjenester, men alle CPV-kodene gjelder utstyr eller programvare. Rett «part» eller CPV-kodene.',
      nn: 'Anskaffinga følgjer del {part}, som etter regelpakken er for helse- og sosialtenester, men alle CPV-kodane gjeld utstyr eller programvare. Rett «part» eller CPV-kodane.',
      en: 'The procurement follows Part {part}, which by the rule pack is for health and social services, but all CPV codes are for equipment or software. Correct “part” or the CPV codes.',
    },
    code: {
      nb: 'Koden som gjelder helse- og sosialtjenester.',
      nn: 'Koden som gjeld helse- og sosialtenester.',
      en: 'The code for health and social services.',
    },
  },
  check({ specification: { procurement }, pack: { healthServiceParts } }, report) {
    const { cpv = [], part } = procurement ?? {}
    const index = cpv.findIndex(healthCode)
    if (part === healthServiceParts[1] && cpv.length > 0 && cpv.every(equipmentCode))
      report('equipment', ['procurement', 'part'], { part })
    if (part === undefined || index === -1 || healthServiceParts.includes(part)) return
    // Where equipment comes first, it may decide the part; that they are mixed is another rule's remark.
    if (index > 0 && cpv.some(equipmentCode)) return
    const [below, above] = healthServiceParts
    report(
      'found',
      ['procurement', 'part'],
      { code: cpv[index] ?? '', part, below, above },
      { related: [{ message: 'code', path: ['procurement', 'cpv', index] }] },
    )
  },
})
