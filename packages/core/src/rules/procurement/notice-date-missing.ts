import { defineRule, risingToWarning } from '../rule.js'

/** Which law applies is decided by the date of notice. */
export const noticeDateMissing = defineRule({
  code: 'notice-date-missing',
  theme: 'procurement',
  profile: 'default',
  scope: 'specification',
  severity: risingToWarning,
  title: {
    nb: 'Kunngjøringsdato mangler',
    nn: 'Kunngjeringsdato manglar',
    en: 'Publication date missing',
  },
  why: {
    nb: 'Reglene for anskaffelser endrer seg. Kunngjøringsdatoen avgjør hvilke regler kontrollen bruker.',
    nn: 'Reglane for anskaffingar endrar seg. Kunngjeringsdatoen avgjer kva reglar kontrollen bruker.',
    en: 'Procurement rules change. The publication date decides which rules the check uses.',
  },
  messages: {
    missing: {
      nb: 'Kunngjøringsdatoen mangler, så kontrollen bruker de nyeste reglene. Legg til «procurement.dates.notice», selv om datoen bare er planlagt. Skal dere ikke kunngjøre, bruker dere dagen dere ber om tilbud.',
      nn: 'Kunngjeringsdatoen manglar, så kontrollen bruker dei nyaste reglane. Legg til «procurement.dates.notice», sjølv om datoen berre er planlagd. Skal de ikkje kunngjere, bruker de dagen de ber om tilbod.',
      en: 'The publication date is missing, so the check uses the newest rules. Add “procurement.dates.notice”, even if the date is only planned. Without a contract notice, use the day you ask for tenders.',
    },
  },
  check({ specification, asks, isOpen, missing }, report) {
    const { procurement } = specification
    if (!asks('small')) return
    if (procurement === undefined) {
      // The specification itself has no place of its own; its title stands for it.
      if (!isOpen(specification, 'procurement')) report('missing', ['procurement', 'dates', 'notice'], {})
    } else if (procurement.dates === undefined) {
      if (!isOpen(procurement, 'dates')) report('missing', ['procurement'], {})
    } else if (missing(procurement.dates, ['notice']).length > 0) {
      report('missing', ['procurement', 'dates'], {})
    }
  },
})
