/** A specification that a night nurse has been asked to read, and that is to be sent out. */
export const reviewedSpecification = `kravspek: 1
id: trygghet
title: Trygghetsalarmer
language: nb
status: review
version: "0.9"
date: 2027-01-15
roles:
  - { id: ansvarlig, title: Systemansvarlig, kind: it }
  - { id: nattevakt, title: Nattevakt, kind: clinician }
services:
  - { id: hjemmetjenesten, name: Hjemmetjenesten }
serviceInvolvement:
  reviewers:
    - { role: nattevakt, service: hjemmetjenesten, deadline: 2027-02-01 }
sections:
  - id: varsling
    title: Varsling
    roles: [nattevakt]
    requirements:
      - id: VAR-01
        title: Varsel ved fall
        kind: minimum
        addressee: supplier
        text: Løsningen skal varsle når en bruker faller. # besluttet i styringsgruppen
      - id: VAR-02
        title: Svartid
        kind: evaluated
        addressee: supplier
        text: >-
          Leverandøren skal svare
          innen kort tid.
`

/** A register with a question, a proposal and a comment that nobody knows the place of. */
export const register = `# Det tjenestene har sagt
kravspek: 1
reviewOf: trygghet
threads:
  - id: K-222222
    at: VAR-02
    certainty: bookmark
    how: comment
    quote: svare innen kort tid
    text: Hvor lang tid er «kort *tid*»?
    kind: question
    role: nattevakt
    service: hjemmetjenesten
    state: open # ring henne
  - id: K-333333
    at: VAR-01
    how: change
    kind: change
    text: Løsningen skal varsle straks når en bruker faller.
    role: nattevakt
    service: hjemmetjenesten
    proposal:
      field: text
      action: change
      before: Løsningen skal varsle når en bruker faller.
      after: Løsningen skal varsle straks når en bruker faller.
      tracked: true
    state: open
  - id: K-444444
    how: meeting
    text: Dette ser bra ut.
    role: ansvarlig
    state: open
`
