import type { StartingTexts } from './starting-point.js'

/** What a new specification begins with, in English. */
export const startingTexts: StartingTexts = {
  comments: {
    file: 'A starting point. “null” means that something is not decided yet, and gives a task in the work list. Put the value in its place.\nAll the rest is proposals: keep what fits, and change what does not.',
    buyers: 'Who buys. The organisation number has nine digits and stands in quotation marks.',
    procurement: 'How the procurement is carried out.',
    part: 'The part of the procurement regulations that applies: I, II, III or IV.',
    procedure: 'For example open (open procedure) or negotiated (competitive procedure with negotiation).',
    dates:
      'Notice and deadline for tenders. The last day for questions (questions) and how long tenders are valid (validUntil) can be added. Write dates like this: 2027-03-01.',
    cpv: 'CPV codes that may fit, to be considered: {codes}. Write them like this: [33196000-0, 48180000-3].',
    value: 'Estimated value without VAT, with options. Write { amount: 5000000, currency: NOK }.',
    contract: 'Contract model, duration (P2Y is two years) and possible extensions.',
    criteria:
      'Award criteria. The weight is a share: 0.4 is 40 per cent. The weights must add up to 1. As a rule, climate and environment must count for at least 30 per cent.',
    environment: 'How climate and environment count. “weight” means an award criterion with a weight.',
    accessibility:
      'Whether the requirements cover universal design. If they do not, write “false” and say why.',
    privacy:
      'Privacy: the risk assessment and the data protection impact assessment (dpia) are done, planned or not-needed.',
    medicalDevice:
      'Whether the equipment is a medical device. Write { status: "yes", reason: … }. The status is "yes", "no" or unknown.',
    background:
      'What you are buying and why, how things are today, what you want to achieve, and what is not part of it now. The goals are proposals.',
    services:
      'The services that will use the solution. Write shifts like this: [{ id: night, from: "22:00", to: "07:30", days: every-day }].',
    roles: 'Roles, never names of people. Remove those you do not have, and add those that are missing.',
    technologies:
      'Systems that staff use every day, and what is to happen to them: kept, integrated or replaced.\nWrite [{ id: records, name: The patient record system, use: kept, usedBy: [{role}] }].',
    functions: 'What the solution does, who uses it, and whether it is critical that it works.',
    needs:
      'Proposed needs. Ask the services, and write what they tell you, with the activity where it came up: activity: A-01.',
    involvement:
      'How the services take part: activities, who reads the requirements, and how they get answers. “reviewed” is the date they have read them.',
    training:
      'What staff can do today, and the training that each role needs. “hoursSetAside” is the hours that the leader has set aside in all.',
    support:
      'Who helps when something fails, how fast, and what staff do meanwhile. Write times like this: PT30M is 30 minutes, PT4H is four hours.\nThe fallback procedures are proposals for those on shift to decide on. “exercised” is true when they have practised.',
    workChanges: 'Proposals for what staff will do differently, and from which date. Not shown to suppliers.',
    phaseOut: 'Proposals for the old routine that ends when the function is in place. You decide the date.',
    benefits:
      'Proposals for what is to improve, measured from today to a target on a date. Write the number with what is measured: {measured}.',
    resources:
      'The time digital agents need for colleagues, and the share of a position they have been given. Not shown to suppliers.',
    milestones: 'When the solution goes into use.',
    acceptance:
      'How long the solution is tried before it is accepted (P4W is four weeks), and what stops the acceptance.',
    security:
      'How sensitive the data are, how staff log in (low, substantial or high), and where the data are kept.',
    prices:
      'What suppliers are to price. Write [{ id: P-01, title: …, unit: each, volume: 40, basis: purchase, evaluated: true }].',
    sections:
      'The requirements come from the catalogue. Keep what fits, and remove the rest. Choose the values under “parameters”, where “guidance” gives advice.',
    questions: 'Settle this first:',
    organisation:
      'What all your procurements share stands in the organisation file. Fields here add to it or override it.',
    lots: 'Why the procurement is not divided into lots. If you divide it, write “lots” instead.',
    rulePack:
      'Who has read the rules that the check builds on, and when. Write { by: procurement-adviser, date: 2027-01-15 }.',
    waiver:
      'Is this a procurement, or cooperation between municipalities? Say why it is a procurement, who has considered it, and when.',
  },
  roles: {
    nurse: ['nurse', 'Nurse'],
    worker: ['care-worker', 'Care worker'],
    leader: ['ward-leader', 'Ward leader'],
    agent: ['digital-agent', 'Digital agent'],
    procurement: ['procurement-adviser', 'Procurement adviser'],
    user: ['user', 'User of the solution'],
    relative: ['relative', 'Relative'],
  },
  criteria: {
    price: ['price', 'Price', 'Completed price form'],
    quality: ['quality', 'Quality', 'Answers to the evaluated requirements, and demonstration'],
    environment: ['environment', 'Climate and environment', 'Answers on lifetime, repair and transport'],
  },
  annexes: {
    tender: ['requirements', 'Appendix 1', 'Requirements specification of the Customer'],
    answer: ['answers', 'Appendix 2', 'Answers of the Supplier'],
    'service-levels': ['service-levels', 'Appendix 4', 'Service levels'],
    prices: ['prices', 'Appendix 6', 'Prices'],
    'data-processing': ['data-processing', 'Appendix 9', 'Data processing agreement'],
  },
  terms: [
    ['The Solution', 'All that is delivered together: equipment, software, training and support.'],
    ['Digital agent', 'Member of staff who guides colleagues and answers first on their own shift.'],
    ['Fallback procedure', 'What staff do when the solution does not work.'],
  ],
  incidentTitles: { A: 'Critical', B: 'Serious', C: 'Less serious' },
  feedbackChannel: 'Meeting in the unit, or a form on paper or phone',
  blocking: 'Faults of class A or B',
  start: ['start', 'Start'],
  resource: 'Training of colleagues before the start',
  digitalAgentMandate:
    'Guides colleagues, reports faults to the Supplier and may start the fallback procedure on their own shift.',
  prefixes: { need: 'N', activity: 'A', programme: 'T', benefit: 'B', change: 'C' },
  fallbackIds: { buyer: 'buyer', service: 'service' },
}
