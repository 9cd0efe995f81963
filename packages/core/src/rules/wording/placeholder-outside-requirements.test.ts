import { expectFindings } from '../../testing.js'
import { placeholderOutsideRequirements } from './placeholder-outside-requirements.js'

describe('placeholder-outside-requirements', () => {
  it('reports gaps wherever people write', () => {
    expectFindings(
      placeholderOutsideRequirements,
      `
      procurement:
        criteria: [{ id: pris, title: ~TBD~, evidence: Utfylt prisskjema i Bilag ~X~ dager }]
      annexes: [{ id: a, title: ~XXX~ }]
      background:
        summary: Kommunen skal kjøpe ~[antall]~ dispensere.
        goals: [Færre besøk, ~TODO~]
      scenarios: [{ id: SC-1, story: Klokken er ~…~ og varselet går. }]
      sections:
        - id: drift
          title: Drift ~???~
          rationale: ~Fastsettes senere~.
          intro: Les mer på [sidene våre](https://nordvik.example).
          requirements: [{ id: K-1, kind: minimum, text: Løsningen skal svare innen XX dager. }]
      `,
      Array.from({ length: 8 }, () => ({ message: 'found', severity: 'task' as const })),
    )
  })

  it('is an error in what is sent out', () => {
    expectFindings(
      placeholderOutsideRequirements,
      `
      status: issued
      background: { summary: Kommunen har ~XX~ brukere. }
      `,
      [{ message: 'found', data: { words: 'XX' }, severity: 'error' }],
    )
  })

  it('takes what is left open, and questions from suppliers', () => {
    expectFindings(
      placeholderOutsideRequirements,
      `
      background: { summary: null }
      clarifications: [{ id: Q-1, question: Skal det stå XX i Bilag 1? }]
      `,
      [],
    )
  })
})
