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
    together: {
      nb: 'Rollen {role} har til sammen gitt {stated} stilling til {count} aktiviteter, men har bare {position}. Foregår noen av dem samtidig? Sett da av mer tid, eller legg dem etter hverandre.',
      nn: 'Rolla {role} har til saman gitt {stated} stilling til {count} aktivitetar, men har berre {position}. Går nokre av dei føre seg samtidig? Set då av meir tid, eller legg dei etter kvarandre.',
      en: 'The role {role} has given {stated} of a position to {count} activities in all, but has only {position}. Do some of them take place at the same time? Then set aside more time, or do them one after the other.',
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
    for (const [index, { id, title = id, positionShare }] of roles.entries()) {
      const shares = resources.flatMap(({ role, statedShare = 0 }) => (role === id ? [statedShare] : []))
      if (positionShare === undefined || shares.some((share) => share > positionShare)) continue
      const stated = Number(shares.reduce((sum, share) => sum + share, 0).toFixed(6))
      if (stated <= positionShare) continue
      report(
        'together',
        ['roles', index, 'positionShare'],
        {
          role: title,
          count: shares.filter((share) => share > 0).length,
          stated: { type: 'share', share: stated },
          position: { type: 'share', share: positionShare },
        },
        // Activities say how long they last, not when they begin: so it is a question.
        { severity: 'task' },
      )
    }
  },
})
