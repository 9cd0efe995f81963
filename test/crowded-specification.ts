const sentences = [
  'Ansatte i hjemmetjenesten skal slippe å kontrollere utstyret om natten når det ikke har meldt feil',
  'Pårørende og brukere får vite hva som skjer',
  'Registrering av målinger og oppfølging av avvik i responssenteret og legevakten i hele regionen',
  'Kort tekst',
  'Tilgjengelighetskontrollmålingsresultater gjennomgås av tverrfaglig samhandlingsgruppe med kvalitetsrådgiver',
]

/** A specification with so many of all that leaders are told, in long texts, and most of it still to be decided. */
export function crowdedSpecification({
  language,
  size,
  status,
}: {
  readonly language: 'nb' | 'nn' | 'en'
  readonly size: number
  readonly status: 'draft' | 'approved'
}): unknown {
  const text = (index: number): string => sentences[(index * 7) % sentences.length] ?? ''
  const many = <T>(make: (index: number, number: string) => T): readonly T[] =>
    Array.from({ length: size }, (_, index) => make(index, String(index)))
  return {
    kravspek: 1,
    id: 'mye',
    title: `${text(1)} – ${text(2)}`,
    language,
    status,
    version: '10.11.12-utkast',
    date: '2026-11-20',
    buyers: many((index, number) => ({
      id: `b${number}`,
      name: `Kommunen nummer ${number} i regionen med et svært langt navn`,
      role: index === 2 ? 'lead' : 'party',
    })),
    procurement: {
      reference: '2026/123456-AB-99',
      rulePackAcknowledged: { by: 'r1', date: '2026-11-20' },
      dates: { notice: null, questions: null },
    },
    roles: many((index, number) => ({
      id: `r${number}`,
      title: `${text(index).slice(0, 60)} ${number}`,
      kind: 'leader',
    })),
    services: many((index, number) => ({ id: `s${number}`, name: `${text(index)} ${number}` })),
    functions: many((index, number) => ({
      id: `f${number}`,
      title: `${text(index)} ${number}`,
      critical: true,
    })),
    phaseOut: many((index, number) => {
      const of = { function: `f${number}` }
      if (index % 3 === 0) return { ...of, additional: true, reason: `${text(index)}. ${text(index + 1)}` }
      if (index % 3 === 1)
        return { ...of, replaces: text(index), from: '2027-09-15', decidedBy: `r${number}` }
      return { ...of, replaces: text(index) }
    }),
    benefits: many((index, number) => ({
      id: `g${number}`,
      kind: 'time',
      statement: `${text(index)} ${text(index + 1)}`,
      target: text(index + 2),
      ...(index % 2 === 1 ? { due: '2028-09-15' } : {}),
      ...(index % 3 > 0 ? { owner: `r${number}` } : {}),
    })),
    resources: many((index, number) => ({
      activity: `${text(index)} ${number}`,
      role: `r${number}`,
      persons: 3 + index,
      hoursEach: 500 * (index + 1),
      period: 'P3M',
      statedShare: 0.1 * (index + 1),
    })),
    supportLevels: {
      fallbacks: many((_, number) => ({
        function: `f${number}`,
        trigger: 'x',
        routine: 'y',
        role: 'r1',
      })).slice(3),
    },
    serviceInvolvement: {
      reviewers: many((_, number) => ({ role: `r${number}`, service: `s${number}`, deadline: '2026-12-01' })),
    },
    trainingNeeds: {
      mapping: many((_, number) => ({
        service: `s${number}`,
        date: '2026-09-01',
        method: 'survey',
        respondents: 10,
        levels: { basic: 0.683, advanced: 0.317 },
      })),
    },
    acceptance: { duration: 'P30D', owner: 'r2' },
  }
}
