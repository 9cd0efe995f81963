/** A small specification with one field name that is misspelt, and what is known of it. */
export const misspelt = {
  text: `kravspek: 1
id: trygghetsalarm-2027
titel: Trygghetsalarmer
language: nb
status: draft
buyers:
  - { id: nordvik, name: Nordvik kommune }
sections:
  - id: drift
    title: Drift
    requirements:
      - id: K-1
        kind: minimum
        text: Løsningen skal varsle responssenteret når alarmen utløses.
`,
  problem: 'Kravspesifikasjonen har et ukjent felt: «titel». Mente du «title» (Tittel)?',
  /** Counted from 1. */
  line: 3,
  fix: 'Endre navnet til title',
  fixed: 'title: Trygghetsalarmer',
} as const
