import { join } from 'node:path'
import { runInExtensionHost } from './extension-host.mjs'
import { runInWindow } from './window-tests.mjs'

/** What can be tested in VS Code, by name. Each hands what came of a test to `report`, and throws where it could not test. */
export const suites = {
  host: (options) => runInExtensionHost('host', options),
  web: (options) => runInExtensionHost('web', options),
  ui: (options) => runInWindow(testFolder('ui', options), {}, options),
  restricted: (options) => runInWindow(testFolder('restricted', options), notTrusted, options),
}

/** Folders are not trusted, and nobody is asked. */
const notTrusted = {
  'security.workspace.trust.enabled': true,
  'security.workspace.trust.startupPrompt': 'never',
}

const testFolder = (name, { extension }) => join(extension, 'test/dist', name)
