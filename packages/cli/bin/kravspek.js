#!/usr/bin/env node
// Plain JavaScript and committed, so that npm can link it before anything is built.
import { existsSync } from 'node:fs'

const program = new URL('../bundle/main.js', import.meta.url)

if (existsSync(program)) {
  const { main } = await import(program.href)
  await main()
} else {
  const sentences = {
    nb: 'Kravspek er ikke bygget ennå: Kjør «npm start» i mappen med kildekoden.',
    nn: 'Kravspek er ikkje bygd enno: Køyr «npm start» i mappa med kjeldekoden.',
    en: 'Kravspek is not built yet: run "npm start" in the folder with the source code.',
  }
  process.stderr.write(`kravspek: ${sentences[process.env.KRAVSPEK_LANGUAGE] ?? sentences.nb}\n`)
  process.exitCode = 2
}
