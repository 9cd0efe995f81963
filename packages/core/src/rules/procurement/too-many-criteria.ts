import { defineRule } from '../rule.js'
import { mainCriteria } from './award-criteria.js'

/** Many criteria make each of them count little. */
export const tooManyCriteria = defineRule({
  code: 'too-many-criteria',
  theme: 'procurement',
  profile: 'default',
  scope: 'specification',
  severity: 'warning',
  title: { nb: 'Mange hovedkriterier', nn: 'Mange hovudkriterium', en: 'Many main criteria' },
  why: {
    nb: 'Med mange kriterier teller hvert av dem lite, og det blir vanskelig å se hva som avgjør konkurransen.',
    nn: 'Med mange kriterium tel kvart av dei lite, og det blir vanskeleg å sjå kva som avgjer konkurransen.',
    en: 'With many criteria each counts little, and it becomes hard to see what decides the competition.',
  },
  messages: {
    found: {
      nb: 'Anskaffelsen har {count} hovedkriterier. Ofte er {most} nok. Slå sammen noen, eller gjør noen til underkriterier med «parent».',
      nn: 'Anskaffinga har {count} hovudkriterium. Ofte er {most} nok. Slå saman nokre, eller gjer nokre til underkriterium med «parent».',
      en: 'The procurement has {count} main criteria. Often {most} are enough. Merge some, or make some into sub-criteria with “parent”.',
    },
  },
  check({ specification, pack }, report) {
    const count = mainCriteria(specification.procurement?.criteria ?? []).length
    if (count > pack.mostMainCriteria)
      report('found', ['procurement', 'criteria'], { count, most: pack.mostMainCriteria })
  },
})
