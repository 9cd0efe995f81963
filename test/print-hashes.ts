import { createHash } from 'node:crypto'
import { exampleNames, renderedExample } from './rendered.js'

// A program of its own for determinism.test.ts: SHA-256 of each example in each format, as JSON.
const sha256 = (content: string | Uint8Array): string => createHash('sha256').update(content).digest('hex')
const hashes = exampleNames.map((name) => {
  const { html, docx } = renderedExample(name)
  return [name, sha256(html), sha256(docx)]
})
console.log(JSON.stringify(hashes))
