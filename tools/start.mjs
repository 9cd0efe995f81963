// `npm start`: from a fresh clone to finished documents. Uses what Node has, since nothing else may be installed yet.
import './node-version.mjs'
import { installPackages } from './install.mjs'
import { runNode } from './run.mjs'

const specification = 'examples/medisindispenser.krav.yaml'

start()

function start() {
  if (!installPackages()) return stop('The packages could not be installed. Is the network there?')
  console.log('Building …')
  if (!runNode('tools/build.mjs', [])) return stop('The build failed.')
  const render = `render ${specification} --document tender --out out --format docx,html --language en`
  if (!runNode('packages/cli/bin/kravspek.js', render.split(' ')))
    return stop(`${specification} was not rendered.`)
  if (!runNode('tools/catalogue-page.mjs', [])) return stop('The page of the catalogue was not made.')
  console.log(`
Next: open what was made in out/, or begin a specification of your own:
  npx --no kravspek new
npm test runs everything that has an opinion on the code.`)
}

function stop(sentence) {
  console.error(`\n${sentence} The reason stands above.`)
  process.exitCode = 1
}
