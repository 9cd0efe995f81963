/** Styles of a page with fields: one column on a telephone, nothing smaller than a thumb, and what has focus can be seen. */
export const formStylesheet = `
.asked { margin: .8rem 0 1.2rem; max-width: 46rem; border: 0; padding: 0; min-width: 0; }
.asked > label:not(.option), .asked > legend { display: block; padding: 0; margin: 0 0 .35rem; font-weight: 600; }
.asked > legend { overflow-wrap: anywhere; }
.asked textarea, .asked input[type=text], .asked input[type=date], .asked select, .as-text {
  display: block; width: 100%; min-height: 2.75rem; padding: .55rem .7rem; color: inherit; background: #fff;
  border: 1px solid #6b7480; border-radius: 4px; font: inherit; font-size: 1rem; }
.asked textarea { resize: vertical; field-sizing: content; min-height: 4.2rem; }
.option { display: flex; align-items: center; gap: .6rem; min-height: 2.75rem; padding: .3rem .7rem; margin: 0 0 .4rem;
  border: 1px solid var(--rule); border-radius: 4px; cursor: pointer; }
.option input { flex: none; width: 1.35rem; height: 1.35rem; margin: 0; accent-color: var(--accent); }
.option:has(input:checked) { border-color: var(--accent); background: var(--tint); }
.buttons { display: flex; flex-wrap: wrap; gap: .7rem; max-width: 46rem; }
.buttons[hidden] { display: none; }
button { min-height: 3rem; padding: .6rem 1.3rem; border: 2px solid var(--accent); border-radius: 4px; background: #fff;
  color: var(--accent); font: inherit; font-size: 1rem; font-weight: 600; cursor: pointer; }
button.save { background: var(--accent); color: #fff; }
:is(a, button, input, textarea, select):focus-visible, .option:focus-within { outline: 3px solid #b35900; outline-offset: 2px; }
[role=status] { min-height: 1.5em; font-weight: 600; }
.as-text { margin-top: .5rem; max-width: 46rem; }
.as-text[hidden] { display: none; }
@media (min-width: 40rem) {
  fieldset.asked { display: flex; flex-wrap: wrap; gap: .5rem; }
  .asked > legend { float: left; width: 100%; }
  .option { margin: 0; padding-right: 1rem; }
}
@media (max-width: 40rem) {
  main { padding: 1rem 1rem 2rem; }
  h1 { font-size: 1.75rem; }
  h2 { margin-top: 2rem; font-size: 1.4rem; }
  .subtitle { margin-top: 1rem; }
  table.facts, table.facts tbody, table.facts tr, table.facts th, table.facts td { display: block; width: auto; }
  table.facts th { border-bottom: 0; padding: .5rem 0 0; font-weight: 600; }
  table.facts td { padding: 0 0 .6rem; }
  table.grid, table.grid caption, table.grid tbody, table.grid tr, table.grid th, table.grid td { display: block; width: auto; min-width: 0; }
  table.grid thead { display: none; }
  table.grid tr { padding: .6rem 0; border-bottom: 1px solid var(--rule); }
  table.grid th, table.grid td { padding: .1rem 0; border: 0; }
  td[data-heading]::before { content: attr(data-heading) ": "; color: var(--muted); }
  button { width: 100%; }
}
@media print {
  .buttons, .script-needed, .as-text, [role=status] { display: none; }
  .option { border: 0; min-height: 0; }
}
`
