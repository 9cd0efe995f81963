import { defineRule } from '../rule.js'

/** A role can’t give an activity more time than it has. */
export const statedShareExceedsPosition = defineRule({
  code: 'stated-share-exceeds-position',
  theme: 'resources',
  profile: 'default',
  scope: 'specification',
  severity: 'warning',
  recommendations: [4],
  title: {
    nb: 'Mer tid enn rollen har',
    nn: 'Meir tid enn rolla har',
    en: 'More time than the role has',
  },
  why: {
    nb: 'En rolle kan ikke gi en aktivitet mer tid enn den har. Ellers finnes tiden bare på papiret.',
    nn: 'Ei rolle kan ikkje gi ein aktivitet meir tid enn ho har. Elles finst tida berre på papiret.',
    en: 'A role can’t give an activity more time than it has. Otherwise the time exists on paper only.',
  },
  messages: {
    found: {
      nb: '«{activity}» har fått {stated} stilling av rollen {role}, som bare har {position} til sammen. Sett ned stillingsandelen her, eller rett stillingsandelen til rollen.',
      nn: '«{activity}» har fått {stated} stilling av rolla {role}, som berre har {position} til saman. Set ned stillingsdelen her, eller rett stillingsdelen til rolla.',
      en: '“{activity}” has been given {stated} of a position by the role {role}, which has only {position} in all. Lower the share here, or correct the share for the role.',
    },
    position: {
      nb: 'Stillingsandelen til rollen, for alle til sammen.',
      nn: 'Stillingsdelen til rolla, for alle til saman.',
      en: 'The role’s share of a position, for everyone together.',
    },
  },
  check({ specification }, report) {
    const { resources = [], roles = [] } = specification
    for (const [index, { activity, role, statedShare }] of resources.entries()) {
      const roleIndex = roles.findIndex(({ id }) => id === role)
      const { id = '', title = id, positionShare } = roles[roleIndex] ?? {}
      if (statedShare === undefined || positionShare === undefined || statedShare <= positionShare) continue
      report(
        'found',
        ['resources', index, 'statedShare'],
        {
          activity: activity ?? String(index + 1),
          role: title,
          stated: { type: 'share', share: statedShare },
          position: { type: 'share', share: positionShare },
        },
        { related: [{ message: 'position', path: ['roles', roleIndex, 'positionShare'] }] },
      )
    }
  },
})
