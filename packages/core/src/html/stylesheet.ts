/** Styles of an HTML document: readable on a phone, on a screen and on paper, also in black and white. */
export const stylesheet = `
:root { --accent: #1f3a5f; --ink: #1c1c1c; --muted: #545454; --rule: #c4c9cf; --tint: #eef2f6; }
* { box-sizing: border-box; }
body { margin: 0; color: var(--ink); background: #fff; font: 1rem/1.5 Calibri, Carlito, "Segoe UI", system-ui, sans-serif; }
main { max-width: 62rem; margin: 0 auto; padding: 1.5rem 1.25rem 3rem; overflow-wrap: break-word; }
h1, h2, h3, h4 { color: var(--accent); line-height: 1.2; text-wrap: balance; }
h1 { font-size: 2.25rem; margin: 0 0 1.5rem; }
h2 { font-size: 1.6rem; margin: 3rem 0 1rem; padding-top: 1rem; border-top: 2px solid var(--accent); }
h3 { font-size: 1.2rem; margin: 2rem 0 .6rem; }
h4 { font-size: 1.05rem; margin: 1.5rem 0 .5rem; }
p { margin: 0 0 .7rem; max-width: 46rem; }
a { color: #1b4f91; }
.reference { white-space: nowrap; }
.number { font-variant-numeric: tabular-nums; margin-right: .35em; }
.subtitle { font-size: 1.1rem; color: var(--muted); margin: 3rem 0 .5rem; }
.lead { font-size: 1.15rem; }
.note { font-size: .9rem; color: var(--muted); }
.important { padding: .6rem .9rem; border-left: 4px solid var(--accent); background: var(--tint); font-weight: 600; }
ins { text-decoration: underline; background: #e3f1e3; }
del { background: #fbe6e4; }
.label { color: var(--muted); }
.muted { color: var(--muted); }
.cover { padding-bottom: 2rem; }
nav { margin: 1rem 0 2rem; }
nav ul { list-style: none; margin: 0; padding: 0; columns: 20rem; column-gap: 2.5rem; }
nav li { break-inside: avoid; padding: .12rem 0; }
nav .level-1 { font-weight: 600; padding-top: .4rem; }
nav .level-2 { padding-left: 1.5rem; }
nav .level-3 { padding-left: 3rem; }
nav a { color: inherit; text-decoration: none; }
nav a:hover, nav a:focus { text-decoration: underline; }
.contents-title { font-size: 1.2rem; font-weight: 600; color: var(--accent); }
.table { overflow-x: auto; margin: 1.2rem 0 1.6rem; }
table { border-collapse: collapse; width: 100%; font-size: .92rem; line-height: 1.4; }
table.requirements, table.grid { min-width: 44rem; table-layout: fixed; }
td table.grid, td table.requirements, li table.grid { min-width: 0; }
table.requirements:has(col:nth-child(2):last-child) { min-width: 0; table-layout: auto; }
caption { text-align: left; font-weight: 600; color: var(--accent); padding: 0 0 .4rem; }
caption .number, figcaption .number { color: var(--muted); font-weight: 400; }
th, td { text-align: left; vertical-align: top; padding: .45rem .6rem; border-bottom: 1px solid var(--rule); }
thead th { background: var(--tint); border-bottom: 2px solid var(--accent); color: var(--accent); }
tbody th { font-weight: 600; }
tbody th .note { font-weight: 400; }
table.facts { max-width: 46rem; }
table.facts th { width: 30%; font-weight: 400; color: var(--muted); }
td p { margin: 0 0 .35rem; }
td ul, td ol { margin: .2rem 0 .4rem; padding-left: 1.2rem; }
td > :last-child { margin-bottom: 0; }
tr.child th { padding-left: 1.2rem; font-weight: 400; }
tr.stem th, tr.stem td { border-bottom-style: dashed; }
tr:target { background: #fff6d6; }
figure { margin: 1.5rem 0; }
img { max-width: 100%; height: auto; }
figcaption { font-size: .92rem; margin-top: .4rem; }
.field { font: inherit; color: inherit; background: var(--tint); border: 1px solid #6b7785; border-radius: 3px; padding: .3rem .45rem; max-width: 100%; }
.field:focus { outline: 2px solid var(--accent); outline-offset: 1px; background: #fff; }
.field.text, .field.long-text { width: 100%; }
.field.long-text { display: block; resize: vertical; min-height: 3.4rem; field-sizing: content; }
.field.number { width: 8rem; }
.field::placeholder { color: var(--muted); opacity: 1; }
.draft { margin: 0; padding: .5rem 1rem; text-align: center; font-weight: 600; letter-spacing: .08em; color: #8a1c12; background: #fdecea; position: sticky; top: 0; z-index: 1; }
footer { max-width: 62rem; margin: 0 auto; padding: 1rem 1.25rem 2rem; color: var(--muted); font-size: .85rem; }
@media print {
  body { font-size: 10pt; }
  main { max-width: none; padding: 0; }
  .cover { break-after: page; }
  .page { break-before: page; }
  .field { border-color: var(--rule); background: none; }
  .table { overflow: visible; }
  table.requirements, table.grid { min-width: 0; }
  thead { display: table-header-group; }
  tr, figure { break-inside: avoid; }
  h2, h3, h4, caption { break-after: avoid; }
}
`
