/** A specification without errors, with something to find: words that stand twice, a parameter, a reference. */
export const smallSpecification = `kravspek: 1
id: trygghet
title: Trygghetsalarmer
language: nb
status: draft
roles:
  - { id: ansvarlig, title: Systemansvarlig, kind: it }
sections:
  - id: varsling
    title: Varsling
    roles: [ansvarlig]
    defaults:
      parameters: { frist: { value: PT4H } }
    requirements:
      - id: VAR-01
        title: Varsel ved fall
        kind: minimum
        addressee: supplier
        text: Løsningen skal varsle innen <frist>, se <ref:VAR-02>.
      - id: VAR-02
        title: Svartid
        kind: evaluated
        addressee: supplier
        text: Leverandøren bør bør svare innen kort tid.
`
