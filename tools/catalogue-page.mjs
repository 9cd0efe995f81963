// `npm run catalogue:page [FILE]`: the catalogue as a page to read and search, out/kravkatalog.html where no file is named.
import './node-version.mjs'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { cataloguePage } from './generate/catalogue-page.mjs'
import { texts } from '../packages/core/dist/generated/texts.js'

const place = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url))
const file = resolve(process.argv[2] ?? place('out/kravkatalog.html'))
const data = readFileSync(place('packages/core/catalogues/velferdsteknologi.json'), 'utf8')
mkdirSync(dirname(file), { recursive: true })
writeFileSync(file, cataloguePage(JSON.parse(data), texts))
console.log(relative('', file))
