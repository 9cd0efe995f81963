// Writing alone, measured inside the process: how long it takes to make DOCX bytes of what is in memory.
//   node bench/writing.mjs ours SPECIFICATION DOCX    from the document tree, and leaves the file
//   node bench/writing.mjs floor DOCX                 the same bytes from finished pieces of XML: joined, encoded, zipped
// Prints JSON: seconds of processor for the first time in the process, and for the median of those after warm-up.
import { analyse, buildDocument } from '@kravspek/core'
import { writeDocx } from '@kravspek/docx'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { readFileSync, writeFileSync } from 'node:fs'
import { median } from './measure.mjs'

const [mode, ...files] = process.argv.slice(2)
const write = mode === 'ours' ? ourWriter(...files) : floor(...files)

const cold = secondsOf(write)
for (let time = 0; time < 3; time += 1) write()
const warm = median(Array.from({ length: 9 }, () => secondsOf(write)))
console.log(JSON.stringify({ cold, warm, bytes: write().length }))

function ourWriter(specification, out) {
  const text = readFileSync(specification, 'utf8')
  const analysis = analyse('specification.krav.yaml', () => ({ text }))
  const { tree } = buildDocument(analysis, 'tender')
  const write = () => writeDocx(tree, { files: new Map() })
  process.on('exit', () => writeFileSync(out, write()))
  return write
}

function floor(file) {
  const { 'word/document.xml': document, ...others } = unzipSync(readFileSync(file))
  // Strings of their own, as a writer makes them: what `split` gives are views of one.
  const pieces = strFromU8(document)
    .split(/(?=<w:(?:p|tr|tc)>)/)
    .map((piece) => Buffer.from(piece).toString())
  return () =>
    zipSync(
      { ...others, 'word/document.xml': strToU8(pieces.join('')) },
      { level: 6, mtime: new Date(1980, 0, 1) },
    )
}

function secondsOf(action) {
  const before = process.cpuUsage()
  action()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1e6
}
