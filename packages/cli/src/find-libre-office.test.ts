import assert from 'node:assert/strict'
import { findLibreOffice, type Machine } from './find-libre-office.js'

const found = (platform: NodeJS.Platform, env: Machine['env'], ...there: readonly string[]) =>
  findLibreOffice({ platform, env, isThere: (path) => there.includes(path) })

describe('findLibreOffice', () => {
  it('takes the first on the search path', () => {
    const env = { PATH: '/home/anne/bin::/usr/bin' }
    assert.equal(found('linux', env, '/home/anne/bin/soffice', '/usr/bin/soffice'), '/home/anne/bin/soffice')
    assert.equal(found('linux', env, '/usr/bin/libreoffice'), '/usr/bin/libreoffice')
  })

  it('looks where Linux, macOS and Windows put it', () => {
    const linux = '/usr/lib/libreoffice/program/soffice'
    assert.equal(found('linux', {}, linux), linux)
    const mac = '/Applications/LibreOffice.app/Contents/MacOS/soffice'
    assert.equal(found('darwin', { PATH: '/usr/bin' }, mac), mac)
    const ownMac = '/Users/anne/Applications/LibreOffice.app/Contents/MacOS/soffice'
    assert.equal(found('darwin', { HOME: '/Users/anne' }, ownMac), ownMac)
    const windows = 'C:\\Program Files\\LibreOffice\\program\\soffice.com'
    const env = { Path: 'C:\\Windows;C:\\bin', ProgramFiles: 'C:\\Program Files' }
    assert.equal(found('win32', env, windows, windows.replace('.com', '.exe')), windows)
  })

  it('finds none where there is none, and does not look in the current folder', () => {
    assert.equal(found('linux', { PATH: ':' }, 'soffice', './soffice'), undefined)
    assert.equal(found('win32', {}), undefined)
  })
})
