import { expectFindings } from '../../testing.js'
import { perhapsNoProcurement } from './perhaps-no-procurement.js'

describe('perhaps-no-procurement', () => {
  it('asks whether a response centre is procured at all, whatever the status', () => {
    expectFindings(perhapsNoProcurement, 'status: approved\ntitle: Felles ~responssenter~ for tre kommuner', [
      { message: 'found', data: { words: 'responssenter' }, severity: 'task' },
    ])
    expectFindings(perhapsNoProcurement, 'language: nn\ntitle: ~Responssentertenester~ for tre kommunar', [
      { message: 'found' },
    ])
    expectFindings(perhapsNoProcurement, 'language: en\ntitle: Safety alarms and ~response services~', [
      { message: 'found' },
    ])
    expectFindings(perhapsNoProcurement, 'language: en\ntitle: ~Response-centre services~ and alarms', [
      { message: 'found' },
    ])
  })

  it('reads the summary where the title does not say it, and asks once', () => {
    expectFindings(
      perhapsNoProcurement,
      'background: { summary: Tre kommuner skal ~kjøpe responssentertjenester~ sammen. }',
      [{ message: 'found' }],
    )
    expectFindings(
      perhapsNoProcurement,
      `
      title: ~Responssentertjenester~
      background: { summary: Tre kommuner skal kjøpe responssentertjenester sammen. }
      `,
      [{ message: 'found' }],
    )
  })

  it('leaves what only sends alarms to a response centre alone', () => {
    expectFindings(
      perhapsNoProcurement,
      `
      title: Trygghetsalarmer til hjemmeboende
      background: { summary: Alarmene går til responssenteret i Storvik. }
      `,
      [],
    )
  })

  it('is answered by a waiver', () => {
    expectFindings(
      perhapsNoProcurement,
      `
      title: Responssentertjenester
      waivers: [{ rule: perhaps-no-procurement, at: title, reason: Vertskommune ble vurdert og valgt bort. }]
      `,
      [],
    )
  })
})
