import { defineRule, rising } from '../rule.js'

/** When technology that life or health depends on fails, staff must know what to do (recommendation 12). */
export const criticalFunctionWithoutFallback = defineRule({
  code: 'critical-function-without-fallback',
  theme: 'support',
  profile: 'default',
  scope: 'specification',
  severity: rising,
  recommendations: [12],
  title: {
    nb: 'Kritisk funksjon uten reserverutine',
    nn: 'Kritisk funksjon utan reserverutine',
    en: 'Critical function without a fallback procedure',
  },
  why: {
    nb: 'All teknologi svikter før eller siden. Når liv eller helse avhenger av den, må den som er på vakt, vite hva som skal gjøres.',
    nn: 'All teknologi sviktar før eller seinare. Når liv eller helse er avhengig av han, må den som er på vakt, vite kva som skal gjerast.',
    en: 'All technology fails sooner or later. When life or health depends on it, whoever is on duty must know what to do.',
  },
  messages: {
    none: {
      nb: 'Funksjonen «{function}» er kritisk, men har ingen reserverutine. Legg til en i «supportLevels.fallbacks» som sier hvem som gjør hva når funksjonen svikter.',
      nn: 'Funksjonen «{function}» er kritisk, men har ingen reserverutine. Legg til ein i «supportLevels.fallbacks» som seier kven som gjer kva når funksjonen sviktar.',
      en: 'The function “{function}” is critical, but has no fallback procedure. Add one in “supportLevels.fallbacks” that says who does what when the function fails.',
    },
  },
  check({ specification, isOpen }, report) {
    const { functions = [], supportLevels = {} } = specification
    const { fallbacks = [] } = supportLevels
    if (isOpen(specification, 'supportLevels') || isOpen(supportLevels, 'fallbacks')) return
    // A procedure that is not tied to its function yet may be the one that is looked for.
    if (fallbacks.some((fallback) => isOpen(fallback, 'function'))) return
    const covered = new Set(fallbacks.map((fallback) => fallback.function))
    for (const [index, { id, title, critical }] of functions.entries()) {
      if (critical === true && !covered.has(id))
        report('none', ['functions', index], { function: title ?? id })
    }
  },
})
