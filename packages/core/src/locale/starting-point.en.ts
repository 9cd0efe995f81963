import type { StartingTexts } from './starting-point.js'

/** What a new specification begins with, in English. */
export const startingTexts: StartingTexts = {
  technologies: {
    'medicine-dispenser': {
      title: 'Medicine dispenser',
      explanation:
        'Gives the right dose at the agreed time at home, and alerts staff when a dose is not taken.',
      specification: 'Medicine dispensers for people living at home',
      functions: ['The right dose at the agreed time', 'Alert about a dose not taken'],
      needs: [
        'The nurse must see who has taken the medicine without calling around.',
        'Those who have a dispenser must manage to take out the dose themselves.',
      ],
      requirements: [
        {
          title: 'Alert about a dose not taken',
          text: 'The Solution shall alert the member of staff on duty within <seconds> seconds after the time for taking the dose has run out.',
          plain: 'You get an alert on the duty phone when somebody has not taken the medicine.',
        },
        {
          title: 'Stopping from a distance',
          text: 'The Solution shall stop the dispenser within <minutes> minutes after an authorised member of staff has asked for it from a distance.',
          plain: 'You can stop the dispenser without driving to the user.',
        },
        {
          title: 'Time for filling',
          text: 'A member of staff should be able to fill the dispenser for one week in at most <minutes> minutes.',
          plain: 'Filling the dispenser is quick.',
          ask: 'State the measured time, and describe how the dispenser is filled.',
        },
      ],
      cpv: '33196000-0, 48180000-3, 72253000-3, 80511000-9',
    },
    'safety-alarm': {
      title: 'Safety alarm',
      explanation:
        'Lets the user call for help at home or outdoors, and gives staff what they need to respond.',
      specification: 'Safety alarms',
      functions: ['Alarm from user to staff', 'Check that the alarm works'],
      needs: [
        'Those on duty must know who has set off the alarm, and where the user is.',
        'The user must be able to speak with a member of staff when the alarm is set off.',
      ],
      requirements: [
        {
          title: 'From alarm to reception',
          text: 'The Solution shall pass an alarm on to the alarm reception within <seconds> seconds after it is set off.',
          plain: 'The alarm reaches those who are to answer.',
        },
        {
          title: 'Check of the connection',
          text: 'The Solution shall alert the member of staff on duty within <minutes> minutes after an alarm has lost its connection.',
          plain: 'You are told when an alarm does not work.',
        },
        {
          title: 'Alarm outside the home',
          text: 'The user should be able to set off the alarm outside the home too.',
          plain: 'The user can get help outdoors too.',
          ask: 'Describe where the alarm works, and what staff are told about the place.',
        },
      ],
      cpv: '35121700-5, 33196200-2, 79711000-1, 72253000-3',
    },
    'home-monitoring': {
      title: 'Digital home monitoring',
      explanation:
        'The patient measures and answers questions at home, and health staff follow up according to a plan.',
      specification: 'Digital home monitoring',
      functions: [
        'Measurements at home that health staff see',
        'Alert about a measurement outside the limit',
      ],
      needs: [
        'The nurse must see which patients need follow-up today without searching.',
        'The patient must understand what the measurement means, and what to do.',
      ],
      requirements: [
        {
          title: 'Measurement outside the limit',
          text: 'The Solution shall show a measurement outside the limit of the patient in the work list within <minutes> minutes after the measurement is sent.',
          plain: 'You see the patients who need you most first.',
        },
        {
          title: 'Separate limits for each patient',
          text: 'Health staff shall be able to set separate limits for each measurement of each patient.',
          plain: 'The limits fit the patient.',
        },
        {
          title: 'Easy measuring',
          text: 'The patient should be able to send a measurement with at most <presses> presses.',
          plain: 'Sending the measurement is easy for the patient.',
          ask: 'Show the steps from when the patient starts until the measurement is sent.',
        },
      ],
      cpv: '33195000-3, 48180000-3, 72253000-3, 80511000-9',
    },
    'digital-supervision': {
      title: 'Digital supervision',
      explanation:
        'A sensor or camera that alerts staff, or lets staff look in on the user at an agreed time.',
      specification: 'Digital supervision',
      functions: ['Alert when the user needs supervision', 'Supervision from a distance at an agreed time'],
      needs: [
        'The night carer must know who needs help without waking those who sleep.',
        'The user must feel safe that nobody sees more than has been decided.',
      ],
      requirements: [
        {
          title: 'Alert to those on duty',
          text: 'The Solution shall alert the member of staff on duty within <seconds> seconds of an event that is chosen for the user.',
          plain: 'You get an alert when the user needs you.',
        },
        {
          title: 'Picture and sound only as decided',
          text: 'Picture and sound shall be off until an authorised member of staff turns them on in line with the decision for the user.',
          plain: 'Nobody sees or hears more than has been decided.',
        },
        {
          title: 'Few false alerts',
          text: 'False alerts should make up at most <percent> percent of the alerts in a month.',
          plain: 'The alerts you get mean something.',
          ask: 'State the share of false alerts at a customer in operation, and how it is measured.',
        },
      ],
      cpv: '35125000-6, 32441100-7, 72253000-3, 80511000-9',
    },
    location: {
      title: 'Location with GPS',
      explanation:
        'Lets the user move about outdoors, and helps staff and relatives find those who need help.',
      specification: 'Location with GPS',
      functions: ['Position when the user needs help', 'Alert when the user leaves an area'],
      needs: [
        'Those who search must be able to see where the user is without calling anybody.',
        'The user must be able to go for a walk alone and be sure of being found.',
      ],
      requirements: [
        {
          title: 'Position on a map',
          text: 'The Solution shall show the position of the user within <seconds> seconds after an authorised member of staff has asked for it.',
          plain: 'You see on the map where the user is.',
        },
        {
          title: 'Position only when needed',
          text: 'The Solution shall show the position only when an event has been set off, or when an authorised member of staff asks for it.',
          plain: 'Nobody watches the user all the time.',
        },
        {
          title: 'Battery life',
          text: 'The battery should last for at least <hours> hours between charges.',
          plain: 'The equipment lasts until the user is home again.',
          ask: 'State the measured battery life, and describe the use in which it is measured.',
        },
      ],
      cpv: '38112100-4, 33196200-2, 72253000-3, 80511000-9',
    },
    'electronic-lock': {
      title: 'Electronic door lock',
      explanation: 'Lets staff unlock the door of the user without a key, and shows who has been there.',
      specification: 'Electronic door locks',
      functions: ['Unlocking on a visit', 'Log of who has unlocked'],
      needs: [
        'Those who respond to an alarm must get in without fetching a key.',
        'The user must know that only those who help can unlock the door.',
      ],
      requirements: [
        {
          title: 'Unlocking',
          text: 'The Solution shall unlock the door within <seconds> seconds after an authorised member of staff has chosen to unlock it.',
          plain: 'You get in without a key.',
        },
        {
          title: 'Opening without power',
          text: 'The user shall be able to open the door from the inside also when the lock is without power.',
          plain: 'The user can always get out.',
        },
        {
          title: 'Alert about low battery',
          text: 'The Solution should alert staff about a low battery at least <days> days before the lock stops working.',
          plain: 'The battery is replaced before the lock stops.',
          ask: 'Describe who gets the alert, and how it is shown.',
        },
      ],
      cpv: '44521110-2, 44521100-9, 72253000-3, 80511000-9',
    },
    'response-centre': {
      title: 'Response centre',
      explanation: 'Receives alarms and calls around the clock, assesses them and gets help under way.',
      specification: 'Response centre',
      functions: ['Receiving and assessing alarms', 'Passing call-outs on to those who respond'],
      needs: [
        'Those who respond must know what has happened before they arrive.',
        'Those who set off an alarm must be able to speak with somebody who can help.',
      ],
      requirements: [
        {
          title: 'Answering time',
          text: 'The Supplier shall answer at least <percent> percent of the alarms in a month within <seconds> seconds.',
          plain: 'Those who need help get an answer.',
        },
        {
          title: 'Information to those who respond',
          text: 'The Supplier shall tell those who respond the type of event, the time, the place and the urgency.',
          plain: 'You know what has happened before you arrive.',
        },
        {
          title: 'Quality of the assessment',
          text: 'Operators should assess each alarm by a written procedure before they choose what to do.',
          plain: 'You are not sent out without a reason.',
          ask: 'Describe the procedure, from when an alarm comes in until the call-out is closed.',
        },
      ],
      cpv: '79711000-1, 48814000-7, 72253000-3, 80511000-9',
    },
    'patient-notification': {
      title: 'Patient notification',
      explanation:
        'Residents and patients call for help, and the alert reaches the member of staff who is near and free.',
      specification: 'Patient notification in care homes',
      functions: ['Alert from resident to staff', 'Assistance from colleagues'],
      needs: [
        'Those on duty must see who needs help, and who is already on the way.',
        'The resident must be able to call for help from the bed, the bathroom and the common room.',
      ],
      requirements: [
        {
          title: 'Alert to staff',
          text: 'The Solution shall alert the staff of the ward within <seconds> seconds after the resident has called for help.',
          plain: 'You get an alert when a resident needs help.',
        },
        {
          title: 'Alert passed on',
          text: 'The Solution shall alert the next member of staff when nobody has acknowledged an alert within <minutes> minutes.',
          plain: 'Somebody else gets the alert when you are busy.',
        },
        {
          title: 'Adapting to the resident',
          text: 'A member of staff should be able to choose what sets off an alert for each resident.',
          plain: 'You can adapt the alerts to the resident without calling the supplier.',
          ask: 'Show how staff change the choices, and who can do it.',
        },
      ],
      cpv: '33195000-3, 35121700-5, 72253000-3, 80511000-9',
    },
    other: {
      title: 'Other welfare technology',
      explanation:
        'A starting point without requirements for a particular technology. You describe what the solution is to do.',
      specification: 'Welfare technology',
      functions: ['The main function', 'Alert when the solution does not work'],
      needs: [
        'Those on duty must see whether the solution works without searching.',
        'The user must understand what the solution does, and be able to say no.',
      ],
      requirements: [
        {
          title: 'Alert to those on duty',
          text: 'The Solution shall alert the member of staff on duty within <seconds> seconds of an event that calls for help.',
          plain: 'You get an alert when somebody needs you.',
        },
        {
          title: 'Status of the equipment',
          text: 'The Solution shall show the member of staff on duty which devices are without power or connection.',
          plain: 'You see whether the equipment works.',
        },
        {
          title: 'Easy to use',
          text: 'A new member of staff should be able to do the most common tasks after at most <hours> hours of training.',
          plain: 'The solution is easy to learn.',
          ask: 'Describe the tasks, and state the measured training time at a customer in operation.',
        },
      ],
      cpv: '33196000-0, 48180000-3, 72253000-3, 80511000-9',
    },
  },
  comments: {
    file: 'A starting point. “null” means that something is not decided yet, and gives a task in the work list. Put the value in its place.\nThe requirements are proposals: keep what fits, change numbers and words, and remove the rest.',
    buyers: 'Who buys. The organisation number has nine digits and stands in quotation marks.',
    procurement: 'How the procurement is carried out.',
    part: 'The part of the procurement regulations that applies: I, II, III or IV.',
    procedure: 'For example open (open procedure) or negotiated (competitive procedure with negotiation).',
    dates:
      'Notice, last day for questions, deadline for tenders, and how long tenders are valid. Write dates like this: 2027-03-01.',
    cpv: 'CPV codes that may fit, to be considered: {codes}. Write them like this: [33196000-0, 48180000-3].',
    value: 'Estimated value without VAT, with options. Write { amount: 5000000, currency: NOK }.',
    contract: 'Contract model, duration (P2Y is two years) and possible extensions.',
    criteria: 'Award criteria. The weight is a share: 0.4 is 40 percent. The weights must add up to 1.',
    environment: 'How climate and environment are weighted, or why they are not.',
    accessibility: 'Whether the requirements cover universal design. If they do not, say why.',
    privacy: 'Whether the solution processes personal data, and what has been done to assess the risk.',
    medicalDevice: 'Whether the equipment is a medical device: yes, no or unknown, with a reason.',
    background:
      'What you are buying and why, how things are today, what you want to achieve, and what is not part of it now.',
    services: 'The services that will use the solution, with staff, recipients and shifts.',
    roles: 'Roles, never names of people. Remove those you do not have, and add those that are missing.',
    technologies:
      'Systems that staff use every day, and what is to happen to them: kept, integrated or replaced.',
    functions: 'What the solution does, who uses it, and whether it is critical that it works.',
    needs:
      'Proposed needs. Ask the services, and write what they tell you. The requirements refer to the needs.',
    involvement:
      'How the services take part: activities, who reads the requirements, and how they get answers.',
    training: 'What staff can do today, and the training that each role needs.',
    support: 'Who helps when something fails, how fast, and what staff do meanwhile.',
    workChanges: 'What staff will do differently. Not shown to suppliers.',
    phaseOut: 'The old routine that ends when the function is in place.',
    benefits: 'What is to improve, measured from today to a target on a date.',
    resources: 'The time staff need, and the time they have been given. Not shown to suppliers.',
    milestones: 'Dates that the requirements can refer to.',
    acceptance: 'How long the solution is tried before it is accepted, and who accepts it.',
    existingContracts: 'Contracts you have today, and when they end.',
    security: 'How sensitive the data are, how staff log in, and where the data are kept.',
    scenarios: 'Short stories from a shift that suppliers answer.',
    prices: 'What suppliers are to price, with quantities.',
    sections: 'The requirements. Words in angle brackets, such as <days>, are filled in under “parameters”.',
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
  incidentClasses: {
    A: ['Critical', 'The fault can be a danger to life or health.'],
    B: ['Serious', 'A function is gone, but the fallback procedure keeps the user safe.'],
    C: ['Less serious', 'The fault gives staff more work, but has no consequences for the user.'],
  },
  benefits: ['Staff have more time for those who need help', 'Fewer adverse events that nobody notices'],
  resource: 'Training of colleagues before the start',
  digitalAgentMandate:
    'Guides colleagues, reports faults to the Supplier and may start the fallback procedure on their own shift.',
  prefixes: { need: 'N', activity: 'A', programme: 'T', benefit: 'B' },
  fallbackIds: { buyer: 'buyer', service: 'service' },
  sections: {
    involvement: {
      id: 'involvement',
      title: 'Involvement of the services',
      prefix: 'INV',
      rationale: 'Staff who have tried the solution and had answers to what they report start using it.',
      requirements: [
        {
          title: 'User test before acceptance',
          text: 'The Supplier shall let at least <number> members of staff, chosen by the Customer, try the Solution before it is accepted.',
          plain: 'You or a colleague will try the solution before the municipality accepts it.',
        },
        {
          title: 'Answers to proposals',
          text: 'The Supplier shall answer each proposal for improvement in writing within <days> working days after it is made.',
          plain: 'You get an answer when you propose something, also when it is no.',
        },
      ],
    },
    training: {
      id: 'training',
      title: 'Training and competence',
      prefix: 'TRA',
      rationale: 'Everybody who is to use the solution must master it before they are alone on duty.',
      requirements: [
        {
          title: 'Training for each role',
          text: 'The Supplier shall deliver a training plan with a basic and an advanced level for each role that uses the Solution.',
          plain: 'You get training that fits your job and what you know already.',
        },
        {
          title: 'Exercise in the fallback procedure',
          text: 'The training shall include an exercise where each participant carries out the fallback procedure.',
          plain: 'You practise what to do when the solution fails.',
        },
        {
          title: 'New staff and substitutes',
          text: 'The Supplier shall give new staff and substitutes access to the basic training within <days> days after the Customer has registered them.',
          plain: 'New colleagues and substitutes get training.',
        },
        {
          title: 'Overview for leaders',
          text: 'The Solution shall show leaders which training each member of staff in their own unit has completed.',
          plain: 'The leader sees who is ready for a shift with the solution.',
        },
        {
          title: 'Practice in groups',
          text: 'At least <percent> percent of the training hours should be practice in groups.',
          plain: 'You practise together with colleagues.',
          ask: 'State the share, and describe an exercise.',
        },
      ],
    },
    support: {
      id: 'support',
      title: 'Support when something fails',
      prefix: 'SUP',
      rationale: 'Those who work evenings, nights and weekends have the fewest colleagues to ask.',
      requirements: [
        {
          title: 'Support by telephone',
          text: 'The Supplier shall give staff support in Norwegian by telephone during <hours>.',
          plain: 'You can call and get help in Norwegian.',
        },
        {
          title: 'Replacement of equipment',
          text: 'The Supplier shall replace equipment that does not work within <hours> hours after the fault is reported.',
          plain: 'Equipment that does not work is replaced.',
        },
        {
          title: 'Digital agents of the Customer',
          text: 'The Customer shall appoint digital agents who answer colleagues first, before the Solution is taken into use.',
          plain: 'You have a colleague to ask first.',
        },
      ],
    },
    function: {
      id: 'function',
      title: 'The solution in everyday work',
      prefix: 'FUN',
      rationale: 'The solution is to make the day safer for the user and easier for staff.',
      requirements: [],
    },
    integration: {
      id: 'integration',
      title: 'Working with the systems of the Customer',
      prefix: 'INT',
      rationale: 'What is written in one place is not to be written again.',
      requirements: [
        {
          title: 'Patient record',
          text: 'The Solution shall exchange <information> with the patient record system of the Customer.',
          plain: 'You do not have to write the same thing twice.',
        },
        {
          title: 'Login',
          text: 'Staff should be able to log in with the common login of the Customer.',
          plain: 'You do not need another password.',
          ask: 'Describe how staff log in on phones and computers.',
        },
      ],
    },
    privacy: {
      id: 'privacy',
      title: 'Privacy',
      prefix: 'PRI',
      rationale: 'The user must be sure that only those who help see the data.',
      requirements: [
        {
          title: 'Data processing agreement',
          text: 'The Supplier shall enter into the data processing agreement in Appendix 9 before the Solution processes personal data.',
          plain: 'It is agreed what the supplier may use the data for.',
        },
        {
          title: 'Log of access',
          text: 'The Solution shall log each access to health data with the member of staff, the user and the time.',
          plain: 'One can see who has read what.',
        },
      ],
    },
    reliability: {
      id: 'reliability',
      title: 'Reliability and fallback procedure',
      prefix: 'REL',
      rationale: 'When power or network fails, those on duty must know what to do.',
      requirements: [
        {
          title: 'Power failure',
          text: 'The Solution shall work for at least <hours> hours in a power failure.',
          plain: 'The solution works when the power is out.',
        },
        {
          title: 'Fallback procedure on one sheet',
          text: 'The Supplier shall deliver the fallback procedure of each critical function on one sheet.',
          plain: 'The sheet says what to do when the solution fails.',
        },
      ],
    },
    benefits: {
      id: 'benefits',
      title: 'Benefits and exit',
      prefix: 'BEN',
      rationale:
        'The Customer must be able to show whether the work improved, and to change supplier without the help stopping.',
      requirements: [
        {
          title: 'Figures for benefits',
          text: 'The Solution shall show the figures by which the benefits are measured, for each month and each service.',
          plain: 'The leader can show whether things improved.',
        },
        {
          title: 'Data at the end',
          text: 'The Supplier shall give the Customer all the data of the Customer in an open format within <days> days after the end of the contract.',
          plain: 'The data are not lost when the contract ends.',
        },
        {
          title: 'The work today',
          text: 'The background shows how the work is done today.',
          plain: 'The supplier is told how you work today.',
        },
      ],
    },
  },
}
