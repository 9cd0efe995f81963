import assert from 'node:assert/strict'
import { readArguments } from './arguments.js'
import { words } from './locale/words.js'
import { Refusal } from './refusal.js'

const read = (line: string, env: Record<string, string> = {}) =>
  readArguments(
    line.split(' ').filter((word) => word !== ''),
    env,
  )

/** What is said to someone who writes that. */
function refused(line: string, env: Record<string, string> = {}): string {
  try {
    read(line, env)
  } catch (error) {
    if (error instanceof Refusal) return error.sentence(words.nb)
    throw error
  }
  return assert.fail(`${line} is understood`)
}

describe('arguments of check', () => {
  it('are files, and text and any number of warnings unless something else is said', () => {
    assert.deepEqual(read('check a.krav.yaml b.krav.json'), {
      type: 'check',
      files: ['a.krav.yaml', 'b.krav.json'],
      format: 'text',
      purpose: undefined,
      fix: false,
      maxWarnings: Infinity,
      language: undefined,
    })
  })

  it('can stand in any order and with equals signs', () => {
    assert.deepEqual(
      read('--language=nn check --max-warnings=0 a.krav.yaml --fix --for issue --format json'),
      {
        type: 'check',
        files: ['a.krav.yaml'],
        format: 'json',
        purpose: 'issue',
        fix: true,
        maxWarnings: 0,
        language: 'nn',
      },
    )
  })

  it('can be files that begin with a dash', () => {
    const args = read('check -- -a.krav.yaml')
    assert.deepEqual(args.type === 'check' && args.files, ['-a.krav.yaml'])
  })

  it('refuse what is no number of warnings', () => {
    for (const number of ['-1', 'mange', '1.5', '0x10', 'Infinity', '1e3']) {
      assert.equal(
        refused(`check a.krav.yaml --max-warnings ${number}`),
        `--max-warnings må være et helt tall, 0 eller høyere, ikke «${number}».`,
      )
    }
  })

  it('refuse an option of render', () => {
    assert.match(refused('check a.krav.yaml --force'), /^Valget --force finnes ikke her\. .*--max-warnings/)
  })

  it('refuse another format', () => {
    assert.equal(
      refused('check a.krav.yaml --format docx'),
      'Formatet «docx» finnes ikke. Velg text, json, sarif, junit eller markdown.',
    )
  })

  it('refuse nothing to check', () => {
    assert.match(refused('check'), /^Si hvilken fil/)
  })
})

describe('arguments of render', () => {
  it('are a file, a document and a folder, and DOCX unless something else is said', () => {
    assert.deepEqual(read('render a.krav.yaml --document tender --out ut'), {
      type: 'render',
      file: 'a.krav.yaml',
      document: 'tender',
      out: 'ut',
      formats: ['docx'],
      force: false,
      role: undefined,
      service: undefined,
      since: undefined,
      house: { referenceDocx: undefined, templates: undefined },
      language: undefined,
    })
  })

  it('can be a role, a service, an edition, a house document and templates', () => {
    const args = read(
      'render a.krav.yaml --document all --out ut --role natt --service hjemme --since 1.0 --reference-docx hus.docx --templates maler',
    )
    assert.ok(args.type === 'render')
    assert.deepEqual([args.role, args.service, args.since], ['natt', 'hjemme', '1.0'])
    assert.deepEqual(args.house, { referenceDocx: 'hus.docx', templates: 'maler' })
  })

  it('can be several formats, each once', () => {
    const args = read('render a.krav.yaml --document tender --out ut --format html,docx,html --force')
    assert.deepEqual(args.type === 'render' && [args.formats, args.force], [['html', 'docx'], true])
  })

  it('refuse an unknown or empty format', () => {
    assert.match(
      refused('render a.krav.yaml --document tender --out ut --format docx,odt'),
      /«odt».*docx, html eller pdf/,
    )
    assert.match(refused('render a.krav.yaml --document tender --out ut --format docx,'), /«»/)
  })

  it('refuse a missing document, folder or file, and two files', () => {
    assert.equal(refused('render a.krav.yaml --out ut'), 'Valget --document mangler.')
    assert.equal(refused('render a.krav.yaml --document tender'), 'Valget --out mangler.')
    assert.match(refused('render --document tender --out ut'), /^Si hvilken fil/)
    assert.match(refused('render a.krav.yaml b.krav.yaml --document tender --out ut'), /én fil om gangen/)
  })

  it('refuse a forgotten value rather than take the next option for it', () => {
    assert.equal(
      refused('render a.krav.yaml --document tender --out --force'),
      'Valget --out mangler en verdi.',
    )
    assert.equal(refused('render a.krav.yaml --out ut --document'), 'Valget --document mangler en verdi.')
    assert.equal(refused('render a.krav.yaml --out= --document tender'), 'Valget --out mangler en verdi.')
  })

  it('refuse a value where none is wanted', () => {
    assert.match(refused('render a.krav.yaml --force=ja'), /^Valget --force skal ikke ha noen verdi/)
  })
})

describe('arguments of issue, diff, templates and lint-docx', () => {
  it('are a file and whom it goes to', () => {
    const args = read('issue a.krav.yaml --kind review')
    assert.deepEqual(args.type === 'issue' && [args.file, args.kind, args.out], [
      'a.krav.yaml',
      'review',
      undefined,
    ])
  })

  it('refuse to send to nobody, and to somebody unknown', () => {
    assert.equal(refused('issue a.krav.yaml'), 'Valget --kind mangler.')
    assert.match(refused('issue a.krav.yaml --kind alle'), /«alle»\. Velg review .* eller tender/)
  })

  it('are two files to compare, no more and no fewer', () => {
    const args = read('diff a.krav.yaml b.krav.yaml --format json')
    assert.deepEqual(args.type === 'diff' && [args.before, args.after, args.format], [
      'a.krav.yaml',
      'b.krav.yaml',
      'json',
    ])
    assert.match(refused('diff a.krav.yaml'), /to filer, men fikk 1/)
    assert.match(refused('diff a.krav.yaml b.krav.yaml c.krav.yaml'), /to filer, men fikk 3/)
  })

  it('say what is done with templates, and where', () => {
    const args = read('templates eject --out maler')
    assert.deepEqual(args.type === 'templates' && [args.action, args.out], ['eject', 'maler'])
    assert.match(refused('templates --out maler'), /^Si hva du vil gjøre med malene/)
    assert.match(refused('templates fjern --out maler'), /«templates fjern» finnes ikke/)
    assert.equal(refused('templates eject'), 'Valget --out mangler.')
  })

  it('are Word files', () => {
    const args = read('lint-docx a.docx b.docx')
    assert.deepEqual(args.type === 'lint-docx' && [args.files, args.format], [['a.docx', 'b.docx'], 'text'])
    assert.match(refused('lint-docx'), /^Si hvilken Word-fil/)
  })
})

describe('other arguments', () => {
  it('ask for help, for one command or for all', () => {
    assert.deepEqual(read('--help'), { type: 'help', of: undefined, language: undefined })
    assert.deepEqual(read('check --help'), { type: 'help', of: 'check', language: undefined })
    assert.deepEqual(read('render -h --language en'), { type: 'help', of: 'render', language: 'en' })
  })

  it('ask for the version', () => {
    assert.equal(read('--version').type, 'version')
  })

  it('refuse no command and an unknown one', () => {
    assert.match(
      refused(''),
      /kravspek new, import, check, render, issue, review, answers, catalogue, export, diff, coverage, explain, rules, templates eller lint-docx/,
    )
    assert.match(
      refused('--format json'),
      /kravspek new, import, check, render, issue, review, answers, catalogue, export, diff, coverage, explain, rules, templates eller lint-docx/,
    )
    assert.match(refused('rendr a.krav.yaml'), /«rendr»/)
  })

  it('refuse unknown options, also with the names of JavaScript', () => {
    assert.match(refused('--jason'), /^Valget --jason/)
    assert.match(refused('check -x'), /^Valget -x/)
    assert.match(refused('check --constructor a.krav.yaml'), /^Valget --constructor/)
    assert.match(refused('check --__proto__ a.krav.yaml'), /^Valget --__proto__/)
  })

  it('take the language from the option before the environment', () => {
    assert.equal(read('check a.krav.yaml --language en', { KRAVSPEK_LANGUAGE: 'nn' }).language, 'en')
    assert.equal(read('check a.krav.yaml', { KRAVSPEK_LANGUAGE: 'nn' }).language, 'nn')
    assert.equal(read('check a.krav.yaml', { KRAVSPEK_LANGUAGE: '' }).language, undefined)
  })

  it('refuse an unknown language, and still help someone whose environment is wrong', () => {
    assert.match(refused('check a.krav.yaml --language de'), /^--language kan ikke være «de»/)
    assert.match(
      refused('check a.krav.yaml', { KRAVSPEK_LANGUAGE: 'no' }),
      /^KRAVSPEK_LANGUAGE kan ikke være «no»/,
    )
    assert.equal(read('--help', { KRAVSPEK_LANGUAGE: 'no' }).language, undefined)
  })
})

describe('arguments of the commands about rules', () => {
  it('are a file and a format, a code, or a format', () => {
    assert.deepEqual(read('coverage a.krav.yaml --format html --language en'), {
      type: 'coverage',
      file: 'a.krav.yaml',
      format: 'html',
      language: 'en',
    })
    assert.deepEqual(read('explain and-or'), { type: 'explain', code: 'and-or', language: undefined })
    assert.deepEqual(read('rules --format json'), { type: 'rules', format: 'json', language: undefined })
  })

  it('refuse what is missing and what is too much', () => {
    assert.match(refused('coverage'), /^Si hvilken fil/)
    assert.match(refused('coverage a.krav.yaml b.krav.yaml'), /^«coverage» tar én fil om gangen, men fikk 2/)
    assert.match(refused('explain'), /^Si hvilken kode/)
    assert.match(refused('explain and-or open-list'), /^«explain» forklarer én kode/)
    assert.match(refused('rules a.krav.yaml'), /«a\.krav\.yaml»/)
  })

  it('refuse formats and purposes that there are not', () => {
    assert.match(refused('coverage a.krav.yaml --format docx'), /Velg text, json, markdown eller html\./)
    assert.match(refused('rules --format html'), /Velg text eller json\./)
    assert.equal(
      refused('check a.krav.yaml --for fun'),
      '--for kan ikke være «fun». Du kan bruke --for issue.',
    )
  })
})
