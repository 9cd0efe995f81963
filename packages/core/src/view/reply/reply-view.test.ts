import assert from 'node:assert/strict'
import fc from 'fast-check'
import type { Review, ReviewThread, Specification } from '../../generated/specification.js'
import type { Given } from '../document-view.js'
import { wordsOf } from '../words.js'
import { replyView } from './reply-view.js'

const specification: Specification = {
  kravspek: 1,
  id: 'prove',
  title: 'Dispenser',
  language: 'nb',
  status: 'draft',
  buyers: [{ id: 'nordvik', name: 'Nordvik', contact: { role: 'Innkjøper', email: 'i@nordvik.example' } }],
  services: [
    { id: 'hjemme', name: 'Hjemmetjenesten', buyer: 'nordvik' },
    { id: 'sorg', name: 'Sykehjemmet' },
  ],
  roles: [
    { id: 'syk', title: 'Sykepleier', service: 'hjemme' },
    { id: 'natt', title: 'Nattevakt', service: 'hjemme' },
    { id: 'vikar', title: 'Vikar' },
  ],
  serviceInvolvement: {
    questions: [{ id: 'S-01', text: 'Hva gjør du om natten?' }],
    feedback: { channel: 'Møte i avdelingen' },
  },
  sections: [
    {
      id: 'drift',
      title: 'Drift',
      requirements: [
        {
          id: 'K-1',
          title: 'Varsel',
          kind: 'minimum',
          text: 'Varselet skal komme innen <minutter> minutter.',
          plain: 'Du får varsel innen <minutter> minutter.',
          parameters: { minutter: 30 },
          children: [{ id: 'a', text: 'på telefon' }],
        },
        { id: 'K-2', title: 'Alarm', kind: 'minimum', text: 'A', language: 'nn' },
      ],
    },
  ],
}

const thread = (id: string, more: Partial<ReviewThread> = {}): ReviewThread => ({
  id,
  at: 'K-1',
  text: `Tekst ${id}`,
  role: 'syk',
  service: 'hjemme',
  ...more,
})

const viewOf = (
  threads: readonly ReviewThread[],
  given: Partial<Given> = {},
  changed: Partial<Specification> = {},
) => {
  const shown = { ...specification, ...changed }
  const review: Review = { kravspek: 1, threads: [...threads] }
  return replyView(shown, wordsOf(shown), {
    audience: 'reviewer',
    role: undefined,
    service: undefined,
    since: undefined,
    correction: undefined,
    review,
    answers: undefined,
    lastRound: undefined,
    coverage: () => [],
    undecided: () => [],
    hoursPerPost: 1695,
    isPackVerified: true,
    fileName: 'prove-reply-nb',
    ...given,
  })
}

type View = ReturnType<typeof viewOf>

const plain = (text: string): string => text.replaceAll('\u00a0', ' ')
const told = (view: View): readonly string[] =>
  view.comments.map(({ title, id, rows }) =>
    plain([title, id, ...rows.map(({ label, lines }) => `${label}: ${lines.map(({ text }) => text).join(' / ')}`)].join(' | ')),
  ) // prettier-ignore
/** A line as it is read, with its label and what is in bold. */
const markedText = ({ text, blocks }: View['comments'][number]['rows'][number]['lines'][number]): string => {
  const lines = blocks.flatMap((block) => block.lines)
  const shown = lines.map(({ pieces }) =>
    pieces.map((each) => (each.isStrong ? `[${each.text}]` : each.text)).join(''),
  )
  return plain([text, ...shown].join(' '))
}
const saidIn = (view: View): readonly string[] =>
  view.comments.flatMap(({ rows }) => rows.filter(({ label }) => /^(Dere sa|Kommentaren)$/.test(label)).map(({ lines }) => lines[0]?.text ?? '')) // prettier-ignore

describe('the reply to those who have commented', () => {
  it('begins with how many comments there are, what was followed, what was changed and what waits', () => {
    const view = viewOf(
      [
        thread('1', { state: 'answered', disposition: 'accepted', answer: 'Ja.', changed: ['K-2', 'K-1'] }),
        thread('2', { state: 'answered', disposition: 'partly', answer: 'Litt.', changed: ['K-1'] }),
        thread('3', { state: 'answered', disposition: 'rejected', answer: 'Nei.' }),
        thread('4'),
      ],
      { role: 'syk', service: 'hjemme' },
    )
    assert.equal(view.audience, 'For: Sykepleier, Hjemmetjenesten')
    assert.equal(
      view.intro,
      'Vi har fått 4 kommentarer fra dere. 2 er tatt til følge, helt eller delvis. Det har ført til endringer i K-2 og K-1. 1 kommentar er ikke besvart ennå.',
    )
    assert.deepEqual(
      view.counts.map(({ label, text }) => plain(`${label} ${text}`)),
      ['● Tatt til følge 1', '◐ Delvis tatt til følge 1', '○ Ikke tatt til følge 1', '… Ikke besvart ennå 1'],
    )
    assert.equal(view.contact, 'Dere når oss her: innkjøper, i@nordvik.example.')
    assert.equal(view.channel, 'Dere kan også si fra slik: møte i avdelingen.')
  })

  it('tells of each comment what it was about, what was said, the answer, and what the requirement says now', () => {
    const view = viewOf(
      [
        thread('K-4f7k2q', {
          quote: 'innen 30 minutter',
          text: 'Vi kjører 40 minutter.\nOm natten.',
          said: '2026-11-10',
          replies: [
            { text: 'Samme her.', role: 'natt', service: 'hjemme' },
            { text: 'Også i helgen.', role: 'syk', service: 'hjemme', said: '2026-11-11' },
          ],
          state: 'answered',
          disposition: 'accepted',
          answer: 'Det er endret.',
          by: 'innkjøpsrådgiver',
          answered: '2026-11-20',
          changed: ['K-1', 'BORTE'],
        }),
      ],
      { role: 'syk' },
    )
    assert.deepEqual(told(view), [
      'Varsel | K-1 | Dere viste til: «innen 30 minutter» | Dere sa: Vi kjører 40 minutter. / Om natten. / 10. november 2026 | ' +
        'Sagt i tillegg: Samme her. / Nattevakt, Hjemmetjenesten / Også i helgen. / 11. november 2026 | Utfall: ● Tatt til følge | ' +
        'Svaret vårt: Det er endret. / Innkjøpsrådgiver, 20. november 2026 | ' +
        'Dette er endret: Varsel – K-1 / **Nå står det:** Du får varsel innen 30 minutter. / BORTE, som er tatt ut',
    ])
  })

  it('shows a proposed change as the text before and after, the words that differ marked, values in their sentence', () => {
    const proposed = (proposal: NonNullable<ReviewThread['proposal']>, at = 'K-1') => {
      const { text: _, ...rest } = thread('1', { at, proposal })
      const [comment] = viewOf([rest], { role: 'syk' }).comments
      return comment?.rows.find(({ label }) => label === 'Dere foreslo')?.lines.map(markedText)
    }
    const before = 'Innen <minutter> minutter.'
    assert.deepEqual(proposed({ field: 'plain', action: 'change', before, after: 'Innen én time.' }), [
      'Teksten var: Innen [30 minutter].',
      'Forslaget: Innen [én time].',
    ])
    assert.deepEqual(
      proposed({ field: 'parameters.minutter', action: 'change', before: '30', after: '60' }),
      [
        'Teksten var: Varselet skal komme innen [30] minutter.',
        'Forslaget: Varselet skal komme innen [60] minutter.',
      ],
    )
    assert.deepEqual(proposed({ action: 'change', before: '- En', after: '- En\n- To' }), [
      'Teksten var: - En',
      'Forslaget: - En [- To]',
    ])
    assert.deepEqual(proposed({ action: 'remove', before: '1. Rad *a*', after: '' }), [
      '**Ta det ut:** 1\\. Rad \\*a\\*',
    ])
    assert.deepEqual(proposed({ action: 'add', before: '', after: 'Ny' }), ['**Legg det til:** Ny'])
    // Without the requirement nothing is known of its parameters.
    assert.deepEqual(proposed({ field: 'text', action: 'change', before, after: '' }, 'BORTE'), [
      '**Ta det ut:** Innen \\<minutter\\> minutter.',
    ])
  })

  it('tells a change in the text of the document once, without the paragraph that it stood in', () => {
    const text = 'Kravet (må oppfylles): Varselet skal alltid komme innen 30 minutter.'
    const changed = thread('1', {
      how: 'change',
      quote: text.replace('alltid ', ''),
      text,
      proposal: {
        field: 'text',
        action: 'change',
        before: 'Varselet skal komme innen <minutter> minutter.',
        after: 'Varselet skal alltid komme innen <minutter> minutter.',
      },
    })
    const rows = (said: ReviewThread) =>
      viewOf([said], { role: 'syk' }).comments[0]?.rows.map(({ label }) => label)
    assert.deepEqual(rows(changed), ['Dere foreslo', 'Utfall', 'Svaret vårt'])
    // Whatever is said besides is more than the change.
    assert.deepEqual(rows({ ...changed, text: `${text} Vi rekker det ikke.` }), [
      'Dere viste til', 'Dere sa', 'Dere foreslo', 'Utfall', 'Svaret vårt']) // prettier-ignore
  })

  it('says what the wording is now that was proposed to be changed', () => {
    const now = (proposal: ReviewThread['proposal'], more: Partial<ReviewThread> = {}) => {
      const answered = { state: 'answered', disposition: 'accepted', answer: 'Ja.' } as const
      const [comment] = viewOf([
        thread('1', { ...answered, changed: ['K-1'], ...(proposal && { proposal }), ...more }),
      ]).comments
      return plain(comment?.rows.find(({ label }) => label === 'Dette er endret')?.lines[1]?.text ?? '')
    }
    const text = '**I selve kravet står det nå:** Varselet skal komme innen 30 minutter.'
    const everyday = '**Med hverdagsord står det nå:** Du får varsel innen 30 minutter.'
    const either = '**Nå står det:** Du får varsel innen 30 minutter.'
    assert.equal(now({ field: 'text', before: 'Varselet kan komme.', after: 'Varselet skal komme.' }), text)
    assert.equal(now({ field: 'plain', before: 'Du får varsel.', after: 'Du får varsel nå.' }), everyday)
    assert.equal(now({ field: 'parameters.minutter', before: '20', after: '30' }), text)
    assert.equal(now({ before: 'Innen 20.', after: 'Kravet: Varselet skal komme innen 30 minutter.' }), text)
    // Those who answered have changed something else than was proposed.
    const unchanged = 'Varselet skal komme innen <minutter> minutter.'
    assert.equal(now({ field: 'text', before: unchanged, after: 'Varselet kan komme.' }), either)
    assert.equal(now({ field: 'parameters.minutter', before: '30', after: '60' }), either)
    assert.equal(now(undefined), either)
    const child = { field: 'text', before: 'på skjerm', after: 'på telefon' }
    assert.equal(now(child, { at: 'K-1.a', changed: ['K-1.a'] }), '**Nå står det:** på telefon')
  })

  it('is honest of what is not answered, and says where an idea is kept', () => {
    const [open = '', later = '', unclear = '', praise = ''] = told(
      viewOf(
        [
          thread('1', { state: 'open' }),
          thread('K-2x5y7z', { state: 'deferred', disposition: 'later', answer: 'God idé.' }),
          // A no without a reason is no answer.
          thread('3', { state: 'answered', disposition: 'rejected' }),
          thread('4', { state: 'answered', kind: 'praise', answer: 'Takk!' }),
        ],
        { role: 'syk' },
      ),
    )
    const notAnswered = 'Denne har vi ikke svart på ennå. Dere får svar, også om det blir nei.'
    assert.ok(open.endsWith(`Utfall: … Ikke besvart ennå | Svaret vårt: ${notAnswered}`), open)
    assert.ok(unclear.endsWith(`Utfall: … Ikke besvart ennå | Svaret vårt: ${notAnswered}`), unclear)
    assert.match(
      later,
      /Utfall: → Senere \(idébank\) \| Svaret vårt: God idé\. \/ Ideen er tatt vare på i idébanken, med koden K-2x5y7z\./,
    )
    assert.ok(praise.endsWith('Utfall: ● Besvart | Svaret vårt: Takk!'), praise)
  })

  it('says what a comment is about wherever that is', () => {
    const about = (place: Pick<ReviewThread, 'at' | 'part' | 'how'>) => {
      const { at: _, ...rest } = thread('1')
      const [comment] = viewOf([{ ...rest, ...place }]).comments
      return [comment?.title, comment?.id, comment?.language].filter((part) => part !== '').join(' | ')
    }
    assert.equal(about({ at: 'K-1.a' }), 'Varsel | K-1.a')
    assert.equal(about({ at: 'K-2' }), 'Alarm | K-2 | nn')
    assert.equal(about({ at: 'drift' }), 'Kapittelet Drift')
    assert.equal(about({ at: 'S-01' }), 'Hva gjør du om natten? | S-01')
    assert.equal(about({ at: 'natt' }), 'Nattevakt')
    assert.equal(about({ part: ':other' }), 'Er det et problem vi ikke har sett?')
    assert.equal(about({ part: ':portion-1-drift' }), 'Dokumentet som helhet')
    assert.equal(about({ at: 'BORTE' }), 'BORTE, som er tatt ut')
    assert.equal(about({}), 'Vi fant ikke stedet')
    assert.equal(about({ part: ':other', how: 'meeting' }), 'Annet')
    assert.equal(about({ how: 'meeting' }), 'Vi fant ikke stedet')
  })

  it('tells what was said in a meeting, and for how many', () => {
    const meeting = thread('1', { how: 'meeting', persons: 4, said: '2026-11-12', role: 'natt' })
    const [said = ''] = told(viewOf([meeting]))
    assert.match(
      said,
      /Hvem som sa det: Nattevakt, Hjemmetjenesten \| Dere sa: Tekst 1 \/ Sagt i et møte av 4 personer 12\. november 2026/,
    )
  })

  it('is for one role or service alone where it is asked for, and leaves nothing of theirs out', () => {
    const threads = [
      thread('syk'),
      thread('natt', { role: 'natt' }),
      { id: 'vikar', text: 'Tekst vikar', role: 'vikar' },
      { id: 'ukjent', text: 'Tekst ukjent' },
      thread('svar', {
        role: 'natt',
        service: 'sorg',
        replies: [{ text: 'Enig', role: 'syk', service: 'hjemme' }],
      }),
    ]
    const of = (given: Partial<Given>) =>
      saidIn(viewOf(threads, given)).map((text) => text.replace('Tekst ', ''))
    assert.deepEqual(of({}), ['syk', 'natt', 'svar', 'vikar', 'ukjent'])
    assert.deepEqual(of({ role: 'syk', service: 'hjemme' }), ['syk', 'svar'])
    assert.deepEqual(of({ role: 'natt' }), ['natt', 'svar'])
    assert.deepEqual(of({ service: 'hjemme' }), ['syk', 'natt', 'svar', 'vikar'])
    assert.deepEqual(of({ role: 'vikar', service: 'sorg' }), ['vikar'])
  })

  it('does not say that those who answered in a thread began it', () => {
    const begun = thread('1', {
      quote: 'på telefon',
      replies: [{ text: 'Samme her.', role: 'natt', service: 'hjemme' }],
    })
    assert.match(
      told(viewOf([begun], { role: 'natt' }))[0] ?? '',
      /Hvem som sa det: Sykepleier, Hjemmetjenesten \| Viste til: «på telefon» \| Kommentaren: Tekst 1 \| Sagt i tillegg: Samme her\./,
    )
    assert.match(
      told(viewOf([begun], { role: 'syk' }))[0] ?? '',
      /\| Dere viste til: .* \| Dere sa: Tekst 1 \|/,
    )
  })

  it('says so where nobody has commented', () => {
    assert.equal(viewOf([]).intro, 'Det er ikke registrert noen kommentarer fra tjenestene ennå.')
    assert.equal(viewOf([], { role: 'syk' }).intro, 'Det er ikke registrert noen kommentarer fra dere ennå.')
  })

  it('shows every comment once, and every line of it, whatever was typed', () => {
    const place = fc.constantFrom<Pick<ReviewThread, 'at' | 'part'>>(
      { at: 'K-1' },
      { at: 'drift' },
      { at: 'x.y' },
      { part: ':a-b' },
      { part: '' },
      {},
    )
    const typed = fc.string({ unit: fc.constantFrom('a', ' ', '\n', '*', '<', '1.', '- ', '|', ':') })
    const threads = fc.array(
      fc.tuple(place, typed, fc.constantFrom('open', 'answered', 'deferred') as fc.Arbitrary<'open'>),
    )
    fc.assert(
      fc.property(threads, (all) => {
        const view = viewOf(
          all.map(([where, text, state], index) => ({ id: String(index), ...where, text, state })),
        )
        assert.deepEqual(
          view.comments.map(({ anchor }) => anchor).toSorted(),
          all.map((_, index) => `:comment-${String(index)}`).toSorted(),
        )
        const order = ({ at, part }: Pick<ReviewThread, 'at' | 'part'>): number =>
          at === 'drift' ? 0 : at === 'K-1' ? 1 : at === undefined && part === undefined ? 3 : 2
        for (const [index, [, text]] of all.toSorted(([a], [b]) => order(a) - order(b)).entries()) {
          const lines = view.comments[index]?.rows.find(({ label }) => label === 'Dere sa')?.lines ?? []
          const words = text.split('\n').map((line) => line.trim()).filter(Boolean) // prettier-ignore
          assert.deepEqual(lines.map((line) => line.text), words) // prettier-ignore
        }
      }),
    )
  })

  it('speaks the language of the specification', () => {
    const open = [thread('1')]
    assert.equal(viewOf(open, {}, { language: 'nn' }).subject, 'Dette sa de, dette blei gjort')
    assert.match(
      viewOf(open, {}, { language: 'nn' }).intro,
      /^Vi har fått 1 kommentar frå tenestene\. 1 kommentar er ikkje svart på enno\.$/,
    )
    assert.match(
      viewOf(open, {}, { language: 'en' }).intro,
      /^We received 1 comment from the services\. 1 comment has not been answered yet\.$/,
    )
  })
})
