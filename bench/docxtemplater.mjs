// What a program that fills a Word template with docxtemplater is: ROWS.json and TEMPLATE.docx in, OUT.docx out.
import Docxtemplater from 'docxtemplater'
import { readFileSync, writeFileSync } from 'node:fs'
import PizZip from 'pizzip'

const [rows, template, out] = process.argv.slice(2)
const document = new Docxtemplater(new PizZip(readFileSync(template)), {
  paragraphLoop: true,
  linebreaks: true,
})
document.render(JSON.parse(readFileSync(rows, 'utf8')))
writeFileSync(
  out,
  document
    .getZip()
    .generate({ type: 'nodebuffer', compression: 'DEFLATE', compressionOptions: { level: 6 } }),
)
