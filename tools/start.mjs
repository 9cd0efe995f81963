// `npm start`: from a fresh clone to finished documents. Uses what Node has, since nothing else may be installed yet.
import './node-version.mjs'
import { readdirSync, statSync } from 'node:fs'
import { join, relative } from 'node:path'
import { installPackages } from './install.mjs'
import { root, runNode } from './run.mjs'

const specification = 'examples/medisindispenser.krav.yaml'
const out = 'out'

start()

function start() {
  if (!installPackages()) return stop('The packages could not be installed. Is the network there?')
  console.log('Building …')
  if (!runNode('tools/build.mjs', [])) return stop('The build failed.')
  const render = ['render', specification, '--document', 'tender', '--out', out, '--format', 'docx,html']
  if (!runNode('packages/cli/bin/kravspek.js', render)) return stop(`${specification} was not rendered.`)
  tellWhatNext()
}

function stop(sentence) {
  console.error(`\n${sentence} The reason stands above.`)
  process.exitCode = 1
}

function tellWhatNext() {
  const documents = readdirSync(join(root, out)).filter((name) => /^medisindispenser.*\.(docx|html)$/.test(name))
  const here = relative(process.cwd(), join(root, out)) || '.'
  console.log(`\nMade from ${specification}:`)
  for (const name of documents) {
    console.log(`  ${join(here, name)}  (${Math.ceil(statSync(join(root, out, name)).size / 1024)} kB)`)
  }
  console.log(
    `\nOpen the .docx in Word or LibreOffice, the .html in a browser. Then change a text in\n${specification} and run this again. To check a file of your own:\n` +
      '  npx --no kravspek check FILE\n`npm test` runs every check there is.',
  )
}
