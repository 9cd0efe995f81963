// Imported first, so that a Node that is too old is told in a sentence and not in a stack trace. Keep the syntax old.
import { readFileSync } from 'node:fs'

const wanted = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')).engines.node
const [major, minor] = wanted.replace('>=', '').split('.').map(Number)
const [ownMajor, ownMinor] = process.versions.node.split('.').map(Number)

if (ownMajor < major || (ownMajor === major && ownMinor < minor)) {
  console.error(
    `Kravspek needs Node ${major}.${minor} or later, and this is Node ${process.versions.node}. ` +
      'Get a newer one from https://nodejs.org and try again.',
  )
  process.exit(1)
}
