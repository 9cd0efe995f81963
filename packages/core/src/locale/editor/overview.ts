import type { Language } from '../../document/nodes.js'

/** What overviews of a specification say. `{…}` is filled in; one form for one, another for several. */
export interface OverviewLabels {
  /** The fields that are about the specification itself: title, language, status. */
  readonly head: string
  readonly untitledSection: string
  readonly unnamedRequirement: string
  readonly workLeft: string
  readonly workDone: string
  readonly workNone: string
  readonly workUnread: string
  readonly groups: Readonly<Record<WorkGroupName, string>>
  readonly noRole: string
  readonly noRecommendation: string
  readonly noKind: string
  readonly recommendation: string
  readonly statuses: Readonly<Record<'remarks' | 'open' | 'ready', string>>
  readonly recommendations: string
  readonly training: string
  readonly support: string
  readonly tier: string
  readonly tierWithRole: string
  readonly shift: string
  readonly cells: Readonly<Record<CellState, string>>
  /** A chapter of requirements among the groups of the work list. */
  readonly sectionGroup: string
  readonly notPlanned: string
  readonly closed: string
  readonly noTrainingForRole: string
  readonly gap: string
  readonly gaps: string
  readonly openAllShift: string
  readonly noHours: string
  readonly unread: string
  readonly noProgrammes: string
  readonly noShifts: string
  readonly noTiers: string
}

/** What the work list is parted by, besides the sections of requirements. */
export type WorkGroupName =
  | 'head'
  | 'procurement'
  | 'needs'
  | 'involvement'
  | 'training'
  | 'support'
  | 'change'
  | 'benefits'
  | 'resources'
  | 'requirements'
  | 'record'

/** How far a cell of a table is filled. */
export type CellState = 'covered' | 'partly' | 'none' | 'open'

const nb: OverviewLabels = {
  head: 'Om spesifikasjonen',
  untitledSection: 'Kapittel uten tittel',
  unnamedRequirement: 'Krav uten ID',
  workLeft: '{remaining} av {total} valg gjenstår',
  workDone: 'Alle valg er tatt ({total})',
  workNone: 'Det er ingen valg å ta ennå',
  workUnread: '{remaining} valg gjenstår, og flere kan komme til når feilene er rettet',
  groups: {
    head: 'Om spesifikasjonen',
    procurement: 'Anskaffelsen',
    needs: 'Tjenester og behov',
    involvement: 'Medvirkning fra tjenestene',
    training: 'Opplæring',
    support: 'Støtte og reserverutiner',
    change: 'Endringer i arbeidet og utfasing',
    benefits: 'Gevinster',
    resources: 'Ressurser',
    requirements: 'Krav',
    record: 'Unntak og begrunnelser',
  },
  noRole: 'Uten rolle',
  noRecommendation: 'Uten anbefaling',
  noKind: 'Kravtypen er ikke bestemt',
  recommendation: 'Anbefaling {number}: {title}',
  statuses: { remarks: 'Har merknader', open: 'Har åpne valg', ready: 'Klare' },
  recommendations: 'De 14 anbefalingene',
  training: 'Kompetanse per rolle',
  support: 'Støtte per vakt',
  tier: 'Nivå {tier}',
  tierWithRole: 'Nivå {tier}: {role}',
  shift: '{service}: {shift} ({hours})',
  cells: { covered: 'Dekket', partly: 'Delvis', none: 'Mangler', open: 'Ikke bestemt' },
  sectionGroup: 'Krav: {title}',
  notPlanned: 'Ikke planlagt',
  closed: 'Stengt',
  noTrainingForRole: 'Ingen opplæring er planlagt for denne rollen.',
  gap: 'Uten støtte: {days} klokken {from}–{to}.',
  gaps: 'Uten støtte {hours} timer i uken, lengst om gangen klokken {from}–{to}.',
  openAllShift: 'Støtte hele vakten.',
  noHours: 'tiden er ikke bestemt',
  unread: 'Rett feilene i filen først. Da vises oversikten.',
  noProgrammes:
    'Det står ikke ennå hvem som bruker løsningen, eller hvilken opplæring de får. Fyll ut «functions» og «trainingNeeds.programmes».',
  noShifts: 'Ingen vakter er beskrevet ennå. Fyll ut «shifts» under «services».',
  noTiers: 'Ingen støttenivåer er beskrevet ennå. Fyll ut «supportLevels.tiers».',
}

const nn: OverviewLabels = {
  head: 'Om spesifikasjonen',
  untitledSection: 'Kapittel utan tittel',
  unnamedRequirement: 'Krav utan ID',
  workLeft: '{remaining} av {total} val står att',
  workDone: 'Alle val er tekne ({total})',
  workNone: 'Det er ingen val å ta enno',
  workUnread: '{remaining} val står att, og fleire kan kome til når feila er retta',
  groups: {
    head: 'Om spesifikasjonen',
    procurement: 'Anskaffinga',
    needs: 'Tenester og behov',
    involvement: 'Medverknad frå tenestene',
    training: 'Opplæring',
    support: 'Støtte og reserverutinar',
    change: 'Endringar i arbeidet og utfasing',
    benefits: 'Gevinstar',
    resources: 'Ressursar',
    requirements: 'Krav',
    record: 'Unntak og grunngjevingar',
  },
  noRole: 'Utan rolle',
  noRecommendation: 'Utan tilråding',
  noKind: 'Kravtypen er ikkje bestemt',
  recommendation: 'Tilråding {number}: {title}',
  statuses: { remarks: 'Har merknader', open: 'Har opne val', ready: 'Klare' },
  recommendations: 'Dei 14 tilrådingane',
  training: 'Kompetanse per rolle',
  support: 'Støtte per vakt',
  tier: 'Nivå {tier}',
  tierWithRole: 'Nivå {tier}: {role}',
  shift: '{service}: {shift} ({hours})',
  cells: { covered: 'Dekt', partly: 'Delvis', none: 'Manglar', open: 'Ikkje bestemt' },
  sectionGroup: 'Krav: {title}',
  notPlanned: 'Ikkje planlagt',
  closed: 'Stengt',
  noTrainingForRole: 'Inga opplæring er planlagd for denne rolla.',
  gap: 'Utan støtte: {days} klokka {from}–{to}.',
  gaps: 'Utan støtte {hours} timar i veka, lengst om gongen klokka {from}–{to}.',
  openAllShift: 'Støtte heile vakta.',
  noHours: 'tida er ikkje bestemt',
  unread: 'Rett feila i fila først. Då blir oversikta vist.',
  noProgrammes:
    'Det står ikkje enno kven som bruker løysinga, eller kva opplæring dei får. Fyll ut «functions» og «trainingNeeds.programmes».',
  noShifts: 'Ingen vakter er skildra enno. Fyll ut «shifts» under «services».',
  noTiers: 'Ingen støttenivå er skildra enno. Fyll ut «supportLevels.tiers».',
}

const en: OverviewLabels = {
  head: 'About the specification',
  untitledSection: 'Section without a title',
  unnamedRequirement: 'Requirement without an ID',
  workLeft: '{remaining} of {total} choices left to make',
  workDone: 'All choices are made ({total})',
  workNone: 'There are no choices to make yet',
  workUnread: 'Choices left to make: {remaining}. More may appear once the errors are corrected',
  groups: {
    head: 'About the specification',
    procurement: 'The procurement',
    needs: 'Services and needs',
    involvement: 'Involvement of the services',
    training: 'Training',
    support: 'Support and fallback procedures',
    change: 'Changes in the work, and phase-out',
    benefits: 'Benefits',
    resources: 'Resources',
    requirements: 'Requirements',
    record: 'Waivers and reasons',
  },
  noRole: 'Without a role',
  noRecommendation: 'Without a recommendation',
  noKind: 'The requirement type is not decided',
  recommendation: 'Recommendation {number}: {title}',
  statuses: { remarks: 'With findings', open: 'With open choices', ready: 'Ready' },
  recommendations: 'The 14 recommendations',
  training: 'Competence by role',
  support: 'Support by shift',
  tier: 'Tier {tier}',
  tierWithRole: 'Tier {tier}: {role}',
  shift: '{service}: {shift} ({hours})',
  cells: { covered: 'Covered', partly: 'Partly', none: 'Missing', open: 'Not decided' },
  sectionGroup: 'Requirements: {title}',
  notPlanned: 'Not planned',
  closed: 'Closed',
  noTrainingForRole: 'No training is planned for this role.',
  gap: 'Without support: {days}, {from}–{to}.',
  gaps: 'Without support for {hours} hours a week, with the longest gap from {from} to {to}.',
  openAllShift: 'Support for the whole shift.',
  noHours: 'hours not decided',
  unread: 'Correct the errors in the file first. Then the overview is shown.',
  noProgrammes:
    'It is not stated yet who uses the solution, or what training they get. Fill in “functions” and “trainingNeeds.programmes”.',
  noShifts: 'No shifts are described yet. Fill in “shifts” under “services”.',
  noTiers: 'No support tiers are described yet. Fill in “supportLevels.tiers”.',
}

export const overviewLabels: Readonly<Record<Language, OverviewLabels>> = { nb, nn, en }
