import {
  buildDocument,
  type Analysis,
  type AnswersRegister,
  type Control,
  type Submission,
} from '@kravspek/core'
import { controlsIn } from './controls-in.js'

/** Answers of five suppliers to the form of a specification: one to everything, the others with something amiss. */
export function sampleAnswers(analysis: Analysis): AnswersRegister {
  const controls = controlsIn(buildDocument(analysis, 'answer').tree.blocks).filter(
    ({ id }) => !id.startsWith('supplier:'),
  )
  const current = { version: '1.0', hash: 'a'.repeat(64) }
  const named = (name: string, index: number): AnswersRegister['suppliers'][number] => ({
    name,
    submissions: [
      submission(controls, index, index === 2 ? { version: '0.9', hash: 'b'.repeat(64) } : current),
    ],
  })
  const names = [
    'Østby Omsorgsteknologi AS',
    'Fjordalarm AS',
    'Nattvakt Norge AS',
    'Trygg & <Trygg> AS',
    'Vest',
  ]
  return { specification: analysis.specification?.id ?? '', current, suppliers: names.map(named) }
}

function submission(
  controls: readonly Control[],
  supplier: number,
  edition: Submission['edition'],
): Submission {
  return {
    file: String(supplier).repeat(64),
    date: '2027-03-01',
    edition,
    organisationNumber: `99999999${String(supplier)}`,
    isSigned: supplier !== 1,
    answers: controls.flatMap((control, index) => {
      const text = textFor(control, supplier, index)
      return text === '' ? [] : [{ id: control.id, text }]
    }),
    notPlaced: supplier === 1 ? [{ label: 'Et felt som ikke finnes', text: 'Noe som ble skrevet.' }] : [],
    written:
      supplier === 1
        ? [
            {
              type: 'change',
              at: controls[0]?.id.replace(/:.*$/, ''),
              before: 'innen 5 minutter',
              after: '',
            },
            { type: 'comment', at: undefined, before: 'avtalen', after: 'Vi forutsetter vår egen avtale.' },
          ]
        : [],
  }
}

function textFor({ id, form, options }: Control, supplier: number, index: number): string {
  const isFree = /^(?:deviation|secret):/.test(id)
  if (isFree) return supplier === 1 && id.includes(':1:') ? `Rad 1 i ${id}` : ''
  if (supplier > 0 && (index + supplier) % 7 === 0) return ''
  switch (form) {
    case 'choice':
      return (supplier > 0 && (index + supplier) % 5 === 0 ? options.at(-1) : options[0]) ?? ''
    case 'number':
      return supplier > 0 && index % 4 === 0 ? 'etter avtale' : `${String(index * (supplier + 1))},5`
    case 'date':
      return '1. mai 2027'
    case 'text':
      return `vedlegg-${String(index)}.pdf`
    case 'long-text':
      return supplier === 3 && index % 20 === 3
        ? Array.from({ length: 300 }, (_, word) => `ord${String(word)}`).join(' ')
        : `Slik løser vi det, punkt ${String(index)}.\nVi viser til vedlegget.`
    default: {
      const unknown: never = form
      return unknown
    }
  }
}
