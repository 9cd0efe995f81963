import { defineRule } from '../rule.js'

/** Shorter than this no one can have said which interest is harmed, how, and why nothing milder will do. */
const leastCharacters = 200

/** That something is bought for health is no exemption by itself. */
export const healthExemptionUnexplained = defineRule({
  code: 'health-exemption-unexplained',
  theme: 'procurement',
  profile: 'default',
  scope: 'specification',
  severity: 'task',
  isLegal: true,
  title: {
    nb: 'Unntak for vesentlige interesser uten full begrunnelse',
    nn: 'Unntak for vesentlege interesser utan full grunngjeving',
    en: 'Exemption for vital interests without a full justification',
  },
  why: {
    nb: 'Unntaket gjelder ikke alt som kjøpes til helsetjenesten. Dere må kunne vise hvilke interesser som ellers blir skadet, og noen må ha godkjent valget.',
    nn: 'Unntaket gjeld ikkje alt som blir kjøpt til helsetenesta. De må kunne vise kva interesser som elles blir skadde, og nokon må ha godkjent valet.',
    en: 'The exemption does not cover everything bought for health services. You must be able to show which interests would otherwise be harmed, and someone must have approved the choice.',
  },
  messages: {
    short: {
      nb: 'Er unntaket for vesentlige interesser godt nok begrunnet? Begrunnelsen er på {count} tegn. Skriv minst {least} om hvilke interesser som ellers blir skadet, og hvorfor dere ikke kan ta hensyn til klima og miljø på en annen måte.',
      nn: 'Er grunngjevinga for unntaket for vesentlege interesser god nok? Ho er på {count} teikn. Skriv minst {least} om kva interesser som elles blir skadde, og kvifor de ikkje kan ta omsyn til klima og miljø på ein annan måte.',
      en: 'Is the exemption for vital interests well enough justified? The justification is {count} characters long. Write at least {least} on which interests would otherwise be harmed, and why you can’t take climate and environment into account in another way.',
    },
    noApprover: {
      nb: 'Hvem har godkjent unntaket for vesentlige interesser? Legg til rollen i «approvedBy».',
      nn: 'Kven har godkjent unntaket for vesentlege interesser? Legg til rolla i «approvedBy».',
      en: 'Who has approved the exemption for vital interests? Name the role in “approvedBy”.',
    },
  },
  check({ specification: { procurement }, pack, missing }, report) {
    const environment = procurement?.environment
    // An exemption that the rules do not have is remarked on by environment-exemption-not-available.
    if (
      environment?.route !== 'exemption' ||
      environment.exemption !== 'vital-interests' ||
      !pack.environment.exemptions.includes('vital-interests')
    )
      return
    const at = ['procurement', 'environment']
    const { justification = '' } = environment
    const count = justification.trim().replace(/\s+/g, ' ').length
    // environment-not-considered asks for a justification where there is none.
    if (count > 0 && count < leastCharacters)
      report('short', [...at, 'justification'], { count, least: leastCharacters })
    if (missing(environment, ['approvedBy']).length > 0) report('noApprover', at, {})
  },
})
