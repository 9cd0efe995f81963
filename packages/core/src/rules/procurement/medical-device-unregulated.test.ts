import { expectFindings } from '../../testing.js'
import { medicalDeviceUnregulated } from './medical-device-unregulated.js'

const marking = 'Dispenseren skal være CE-merket for bruken i hjemmet.'
const instructions = 'Leverandøren skal levere brukerveiledning på bokmål og nynorsk.'
const training = 'Leverandøren skal gi grunnopplæring til ansatte.'

const specification = (status: string, ...texts: readonly string[]): string => `
  procurement: { medicalDevice: { status: ${status} } }
  sections:
    - id: utstyr
      title: Utstyr
      requirements:
        - { id: K-0, kind: information, text: CE-merking og opplæring med bruksanvisning på norsk. }
${texts.map((text, index) => `        - { id: K-${String(index + 1)}, kind: minimum, text: '${text}' }`).join('\n')}
`

describe('medical-device-unregulated', () => {
  it('asks whether it is one, of all but small procurements and those that leave it open', () => {
    expectFindings(medicalDeviceUnregulated, '~procurement~: { part: III }', [
      { message: 'unsaid', severity: 'task' },
    ])
    expectFindings(medicalDeviceUnregulated, 'status: issued\n~procurement~: { medicalDevice: {} }', [
      { message: 'unsaid', severity: 'task' },
    ])
    for (const fine of [
      'profile: small\nprocurement: { part: I }',
      'procurement: { medicalDevice: null }',
      'procurement: { medicalDevice: { status: null } }',
      'status: draft',
    ])
      expectFindings(medicalDeviceUnregulated, fine, [])
  })

  it('reports what a medical device lacks requirements on, in one finding', () => {
    expectFindings(medicalDeviceUnregulated, specification('~"yes"~', 'Dispenseren skal varsle.'), [
      {
        message: 'missing',
        data: {
          topics: {
            type: 'all',
            of: [
              { type: 'localised', nb: 'CE-merking', nn: 'CE-merking', en: 'CE marking' },
              {
                type: 'localised',
                nb: 'bruksanvisning på norsk',
                nn: 'bruksrettleiing på norsk',
                en: 'instructions for use in Norwegian',
              },
              {
                type: 'localised',
                nb: 'opplæring i sikker bruk',
                nn: 'opplæring i sikker bruk',
                en: 'training in safe use',
              },
            ],
          },
        },
        severity: 'task',
      },
    ])
  })

  it('wants the instructions in Norwegian', () => {
    const foreign = 'Leverandøren skal levere bruksanvisning på tysk.'
    expectFindings(medicalDeviceUnregulated, specification('~"yes"~', marking, foreign, training), [
      { message: 'missing' },
    ])
  })

  it('is content with marking, instructions in Norwegian and training', () => {
    expectFindings(medicalDeviceUnregulated, specification('"yes"', marking, instructions, training), [])
  })

  it('knows them in English and in the parts of one requirement, and training by its programme', () => {
    expectFindings(
      medicalDeviceUnregulated,
      `
      procurement: { medicalDevice: { status: "yes" } }
      trainingNeeds: { programmes: [{ id: T-1, requirements: [K-1] }] }
      sections:
        - id: devices
          title: Devices
          requirements:
            - id: K-1
              kind: minimum
              text: 'The Supplier shall hand over:'
              children:
                - { id: a, text: confirmation of CE marking under Regulation (EU) 2017/745 }
                - { id: b, text: instructions for use in Norwegian }
      `,
      [],
    )
  })

  it('asks where it is not known, as a task whatever the status', () => {
    expectFindings(
      medicalDeviceUnregulated,
      `status: approved${specification('~unknown~').replaceAll('\n  ', '\n')}`,
      [{ message: 'unknown', severity: 'task' }],
    )
  })

  it('is silent where it is no medical device, not decided, or nothing is required yet', () => {
    expectFindings(medicalDeviceUnregulated, specification('"no"', 'Alarmen skal varsle.'), [])
    expectFindings(medicalDeviceUnregulated, specification('null', 'Alarmen skal varsle.'), [])
    expectFindings(medicalDeviceUnregulated, 'procurement: { medicalDevice: { status: "yes" } }', [])
  })
})
