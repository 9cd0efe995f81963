import type { Localised } from '../rules/rule.js'
import type { Language } from '../rules/terms.js'

/** Content of a specification that shows how a recommendation is followed up. */
export interface Evidence {
  /** Dotted path of a list or of one object: `trainingNeeds.mapping`. Items of `sections.requirements` have their section's defaults. */
  readonly of: string
  /** Only what has content in this field counts. */
  readonly field?: string
  /** Only items with one of the values in each of these fields count; `role.kind` is the kind of the role that is named. */
  readonly where?: Readonly<Record<string, readonly (string | number)[]>>
  /** What is counted, for one and for several. */
  readonly names: Readonly<Record<Language, readonly [one: string, other: string]>>
}

/** One of the 14 recommendations, in our own words. */
export interface Recommendation {
  readonly number: number
  readonly title: Localised
  /** What the specification answers when it follows the recommendation up. */
  readonly question: Localised
  /** Without any of these the recommendation is not followed up; all of them have content where it is. */
  readonly main: readonly Evidence[]
  /** What else shows it, where it is there. */
  readonly also: readonly Evidence[]
}

/** Where the path of what is counted ends. */
export function pathOf({ of, field }: Evidence): string {
  return field === undefined ? of : `${of}.${field}`
}

/** Requirements that say themselves, or by their section, that they follow a recommendation up. */
export function requirementsMarked(number: number): Evidence {
  return {
    of: 'sections.requirements',
    field: 'recommendations',
    where: { recommendations: [number] },
    names: {
      nb: ['krav som følger opp anbefalingen', 'krav som følger opp anbefalingen'],
      nn: ['krav som følgjer opp tilrådinga', 'krav som følgjer opp tilrådinga'],
      en: [
        'requirement that follows up the recommendation',
        'requirements that follow up the recommendation',
      ],
    },
  }
}

const mapping: Evidence = {
  of: 'trainingNeeds.mapping',
  names: {
    nb: ['kompetansekartlegging', 'kompetansekartlegginger'],
    nn: ['kompetansekartlegging', 'kompetansekartleggingar'],
    en: ['competence assessment', 'competence assessments'],
  },
}

const activities: Evidence = {
  of: 'serviceInvolvement.activities',
  names: {
    nb: ['aktivitet med tjenestene', 'aktiviteter med tjenestene'],
    nn: ['aktivitet med tenestene', 'aktivitetar med tenestene'],
    en: ['activity with the services', 'activities with the services'],
  },
}

const supportingRoles = { kind: ['digital-agent', 'super-user'] }

/** The 14 recommendations, by number. */
export const recommendations: readonly Recommendation[] = [
  {
    number: 1,
    title: {
      nb: 'Kartlegg kompetansen og hvordan ansatte vil lære',
      nn: 'Kartlegg kompetansen og korleis dei tilsette vil lære',
      en: 'Assess competence and how staff want to learn',
    },
    question: {
      nb: 'Hva kan de ansatte i dag, og hvordan vil de helst lære?',
      nn: 'Kva kan dei tilsette i dag, og korleis vil dei helst lære?',
      en: 'What can staff do today, and how do they prefer to learn?',
    },
    main: [
      mapping,
      {
        of: 'trainingNeeds.mapping',
        field: 'preferences',
        names: {
          nb: ['svar på hvordan ansatte vil lære', 'svar på hvordan ansatte vil lære'],
          nn: ['svar på korleis dei tilsette vil lære', 'svar på korleis dei tilsette vil lære'],
          en: ['answer on how staff want to learn', 'answers on how staff want to learn'],
        },
      },
    ],
    also: [],
  },
  {
    number: 2,
    title: {
      nb: 'Kartlegg teknologien som er i daglig bruk',
      nn: 'Kartlegg teknologien som er i dagleg bruk',
      en: 'Map the technology in daily use',
    },
    question: {
      nb: 'Hvilken teknologi bruker de ansatte hver dag, og hva skal skje med den?',
      nn: 'Kva teknologi bruker dei tilsette kvar dag, og kva skal skje med han?',
      en: 'Which technology do staff use every day, and what is to happen to it?',
    },
    main: [
      {
        of: 'technologies',
        names: {
          nb: ['teknologi', 'teknologier'],
          nn: ['teknologi', 'teknologiar'],
          en: ['technology', 'technologies'],
        },
      },
    ],
    also: [
      {
        of: 'technologies',
        field: 'requirements',
        names: {
          nb: ['teknologi med krav', 'teknologier med krav'],
          nn: ['teknologi med krav', 'teknologiar med krav'],
          en: ['technology with requirements', 'technologies with requirements'],
        },
      },
    ],
  },
  {
    number: 3,
    title: {
      nb: 'Gi alle grunnleggende ferdigheter',
      nn: 'Gi alle grunnleggjande ferdigheiter',
      en: 'Give everyone basic skills',
    },
    question: {
      nb: 'Får hver rolle som skal bruke løsningen, grunnleggende opplæring?',
      nn: 'Får kvar rolle som skal bruke løysinga, grunnleggjande opplæring?',
      en: 'Does each role that will use the solution get basic training?',
    },
    main: [
      {
        of: 'trainingNeeds.programmes',
        where: { level: ['basic'] },
        names: {
          nb: ['grunnleggende opplæringstiltak', 'grunnleggende opplæringstiltak'],
          nn: ['grunnleggjande opplæringstiltak', 'grunnleggjande opplæringstiltak'],
          en: ['basic training programme', 'basic training programmes'],
        },
      },
    ],
    also: [],
  },
  {
    number: 4,
    title: {
      nb: 'Gi digitale agenter klare mandater',
      nn: 'Gi digitale agentar klare mandat',
      en: 'Give digital agents clear mandates',
    },
    question: {
      nb: 'Hva kan digitale agenter og superbrukere avgjøre, og hvor mye tid har de?',
      nn: 'Kva kan digitale agentar og superbrukarar avgjere, og kor mykje tid har dei?',
      en: 'What may digital agents and super users decide, and how much time do they have?',
    },
    main: [
      {
        of: 'roles',
        where: supportingRoles,
        names: {
          nb: ['rolle som digital agent eller superbruker', 'roller som digital agent eller superbruker'],
          nn: ['rolle som digital agent eller superbrukar', 'roller som digital agent eller superbrukar'],
          en: ['role as digital agent or super user', 'roles as digital agent or super user'],
        },
      },
      {
        of: 'roles',
        field: 'mandate',
        where: supportingRoles,
        names: { nb: ['mandat', 'mandater'], nn: ['mandat', 'mandat'], en: ['mandate', 'mandates'] },
      },
      {
        of: 'roles',
        field: 'positionShare',
        where: supportingRoles,
        names: {
          nb: ['rolle med avsatt tid', 'roller med avsatt tid'],
          nn: ['rolle med avsett tid', 'roller med avsett tid'],
          en: ['role with time set aside', 'roles with time set aside'],
        },
      },
    ],
    also: [],
  },
  {
    number: 5,
    title: {
      nb: 'Skap løsningen sammen med tjenestene',
      nn: 'Skap løysinga saman med tenestene',
      en: 'Create the solution together with the services',
    },
    question: {
      nb: 'Hvilke krav kom fra dem som skal bruke løsningen?',
      nn: 'Kva krav kom frå dei som skal bruke løysinga?',
      en: 'Which requirements came from those who will use the solution?',
    },
    main: [
      activities,
      {
        of: 'serviceInvolvement.activities',
        field: 'requirements',
        names: {
          nb: ['aktivitet som førte til krav', 'aktiviteter som førte til krav'],
          nn: ['aktivitet som førte til krav', 'aktivitetar som førte til krav'],
          en: ['activity that led to requirements', 'activities that led to requirements'],
        },
      },
    ],
    also: [{ of: 'needs', names: { nb: ['behov', 'behov'], nn: ['behov', 'behov'], en: ['need', 'needs'] } }],
  },
  {
    number: 6,
    title: {
      nb: 'Tilpass opplæringen til rolle og nivå',
      nn: 'Tilpass opplæringa til rolle og nivå',
      en: 'Fit the training to role and level',
    },
    question: {
      nb: 'Hvem får hvilken opplæring, og på hvilken måte?',
      nn: 'Kven får kva opplæring, og på kva måte?',
      en: 'Who gets which training, and in what way?',
    },
    main: [
      {
        of: 'trainingNeeds.programmes',
        names: {
          nb: ['opplæringstiltak', 'opplæringstiltak'],
          nn: ['opplæringstiltak', 'opplæringstiltak'],
          en: ['training programme', 'training programmes'],
        },
      },
    ],
    also: [mapping],
  },
  {
    number: 7,
    title: {
      nb: 'Gi ledere kompetanse i innovasjon og innføring',
      nn: 'Gi leiarar kompetanse i innovasjon og innføring',
      en: 'Give leaders competence in innovation and implementation',
    },
    question: {
      nb: 'Hvem har ansvar for gevinstene, og lærer lederne å lede innføringen?',
      nn: 'Kven har ansvar for gevinstane, og lærer leiarane å leie innføringa?',
      en: 'Who is responsible for the benefits, and do leaders learn to lead the implementation?',
    },
    main: [
      {
        of: 'trainingNeeds.programmes',
        where: { 'role.kind': ['leader'] },
        names: {
          nb: ['opplæringstiltak for ledere', 'opplæringstiltak for ledere'],
          nn: ['opplæringstiltak for leiarar', 'opplæringstiltak for leiarar'],
          en: ['training programme for leaders', 'training programmes for leaders'],
        },
      },
      {
        of: 'benefits',
        field: 'owner',
        names: {
          nb: ['gevinst med ansvarlig rolle', 'gevinster med ansvarlig rolle'],
          nn: ['gevinst med ansvarleg rolle', 'gevinstar med ansvarleg rolle'],
          en: ['benefit with a responsible role', 'benefits with a responsible role'],
        },
      },
    ],
    also: [],
  },
  {
    number: 8,
    title: {
      nb: 'Si tydelig hva dere forventer av ansatte',
      nn: 'Sei tydeleg kva de ventar av dei tilsette',
      en: 'Say clearly what you expect of staff',
    },
    question: {
      nb: 'Hva skal ansatte gjøre annerledes, og hva kan de slutte med?',
      nn: 'Kva skal dei tilsette gjere annleis, og kva kan dei slutte med?',
      en: 'What are staff to do differently, and what can they stop doing?',
    },
    main: [
      {
        of: 'workChanges',
        names: {
          nb: ['endring i arbeidet', 'endringer i arbeidet'],
          nn: ['endring i arbeidet', 'endringar i arbeidet'],
          en: ['change in work', 'changes in work'],
        },
      },
      {
        of: 'phaseOut',
        names: {
          nb: ['avklaring av hva som faller bort', 'avklaringer av hva som faller bort'],
          nn: ['avklaring av kva som fell bort', 'avklaringar av kva som fell bort'],
          en: ['decision on what ends', 'decisions on what ends'],
        },
      },
    ],
    also: [],
  },
  {
    number: 9,
    title: {
      nb: 'Gi ledere oversikt over opplæringen',
      nn: 'Gi leiarar oversikt over opplæringa',
      en: 'Give leaders an overview of the training',
    },
    question: {
      nb: 'Hvordan ser lederen hvem som har fått hvilken opplæring?',
      nn: 'Korleis ser leiaren kven som har fått kva opplæring?',
      en: 'How does the leader see who has had which training?',
    },
    main: [
      {
        of: 'trainingNeeds.overview.requirements',
        names: {
          nb: ['krav om oversikt for ledere', 'krav om oversikt for ledere'],
          nn: ['krav om oversikt for leiarar', 'krav om oversikt for leiarar'],
          en: ['requirement on an overview for leaders', 'requirements on an overview for leaders'],
        },
      },
    ],
    also: [],
  },
  {
    number: 10,
    title: {
      nb: 'Sørg for kompetanse ved ansettelse',
      nn: 'Sørg for kompetanse ved tilsetjing',
      en: 'Ensure competence when hiring',
    },
    question: {
      nb: 'Hvordan lærer nyansatte og vikarer løsningen?',
      nn: 'Korleis lærer nytilsette og vikarar løysinga?',
      en: 'How do new staff and substitutes learn the solution?',
    },
    main: [
      {
        of: 'trainingNeeds.onboarding.requirements',
        names: {
          nb: ['krav om opplæring av nyansatte', 'krav om opplæring av nyansatte'],
          nn: ['krav om opplæring av nytilsette', 'krav om opplæring av nytilsette'],
          en: ['requirement on training of new staff', 'requirements on training of new staff'],
        },
      },
    ],
    also: [
      {
        of: 'services',
        field: 'newStaffPerYear',
        names: {
          nb: ['tjeneste med tall for nyansatte', 'tjenester med tall for nyansatte'],
          nn: ['teneste med tal for nytilsette', 'tenester med tal for nytilsette'],
          en: ['service with figures for new staff', 'services with figures for new staff'],
        },
      },
      {
        of: 'services',
        field: 'substituteShare',
        names: {
          nb: ['tjeneste med vikarandel', 'tjenester med vikarandel'],
          nn: ['teneste med vikardel', 'tenester med vikardel'],
          en: ['service with a share of substitutes', 'services with a share of substitutes'],
        },
      },
    ],
  },
  {
    number: 11,
    title: { nb: 'Prioriter', nn: 'Prioriter', en: 'Set priorities' },
    question: {
      nb: 'Hva er viktigst, og hva venter dere med?',
      nn: 'Kva er viktigast, og kva ventar de med?',
      en: 'What matters most, and what do you leave for later?',
    },
    main: [
      {
        of: 'background.notNow',
        names: {
          nb: ['punkt under «Ikke med nå»', 'punkter under «Ikke med nå»'],
          nn: ['punkt under «Ikkje med no»', 'punkt under «Ikkje med no»'],
          en: ['item under “Not now”', 'items under “Not now”'],
        },
      },
      {
        of: 'sections.requirements',
        field: 'priority',
        names: {
          nb: ['krav med prioritet', 'krav med prioritet'],
          nn: ['krav med prioritet', 'krav med prioritet'],
          en: ['requirement with a priority', 'requirements with a priority'],
        },
      },
    ],
    also: [],
  },
  {
    number: 12,
    title: {
      nb: 'Gi teknologisk støtte når ansatte trenger det',
      nn: 'Gi teknologisk støtte når dei tilsette treng det',
      en: 'Give technical support when staff need it',
    },
    question: {
      nb: 'Hvem hjelper når noe svikter, når og hvor raskt?',
      nn: 'Kven hjelper når noko sviktar, når og kor raskt?',
      en: 'Who helps when something fails, when and how soon?',
    },
    main: [
      {
        of: 'supportLevels.tiers',
        names: {
          nb: ['støttenivå', 'støttenivåer'],
          nn: ['støttenivå', 'støttenivå'],
          en: ['support tier', 'support tiers'],
        },
      },
    ],
    also: [
      {
        of: 'supportLevels.incidentClasses',
        names: {
          nb: ['feilklasse', 'feilklasser'],
          nn: ['feilklasse', 'feilklassar'],
          en: ['incident class', 'incident classes'],
        },
      },
      {
        of: 'supportLevels.serviceLevels',
        names: {
          nb: ['tjenestenivå', 'tjenestenivåer'],
          nn: ['tenestenivå', 'tenestenivå'],
          en: ['service level', 'service levels'],
        },
      },
      {
        of: 'supportLevels.fallbacks',
        names: {
          nb: ['reserverutine', 'reserverutiner'],
          nn: ['reserverutine', 'reserverutinar'],
          en: ['fallback procedure', 'fallback procedures'],
        },
      },
    ],
  },
  {
    number: 13,
    title: {
      nb: 'Dokumenter og del gevinstene',
      nn: 'Dokumenter og del gevinstane',
      en: 'Document and share the benefits',
    },
    question: {
      nb: 'Hva skal bli bedre, og hvilke tall viser det?',
      nn: 'Kva skal bli betre, og kva tal viser det?',
      en: 'What is to get better, and which figures show it?',
    },
    main: [
      {
        of: 'benefits',
        names: {
          nb: ['gevinst', 'gevinster'],
          nn: ['gevinst', 'gevinstar'],
          en: ['benefit', 'benefits'],
        },
      },
      {
        of: 'benefits',
        field: 'measuredBy',
        names: {
          nb: ['gevinst som måles gjennom krav', 'gevinster som måles gjennom krav'],
          nn: ['gevinst som blir målt gjennom krav', 'gevinstar som blir målte gjennom krav'],
          en: ['benefit measured by requirements', 'benefits measured by requirements'],
        },
      },
    ],
    also: [],
  },
  {
    number: 14,
    title: {
      nb: 'Ta tjenestene med i kravarbeidet',
      nn: 'Ta tenestene med i kravarbeidet',
      en: 'Involve the services in the requirements',
    },
    question: {
      nb: 'Hvem fra tjenestene har vært med, og hvem leser kravene?',
      nn: 'Kven frå tenestene har vore med, og kven les krava?',
      en: 'Who from the services has taken part, and who reads the requirements?',
    },
    main: [
      activities,
      {
        of: 'serviceInvolvement.reviewers',
        names: {
          nb: ['tjenesterepresentant som leser kravene', 'tjenesterepresentanter som leser kravene'],
          nn: ['tenesterepresentant som les krava', 'tenesterepresentantar som les krava'],
          en: [
            'service representative who reviews the requirements',
            'service representatives who review the requirements',
          ],
        },
      },
    ],
    also: [
      {
        of: 'serviceInvolvement.feedback',
        names: {
          nb: ['ordning for svar på merknader', 'ordninger for svar på merknader'],
          nn: ['ordning for svar på merknader', 'ordningar for svar på merknader'],
          en: ['arrangement for answers to comments', 'arrangements for answers to comments'],
        },
      },
    ],
  },
]
