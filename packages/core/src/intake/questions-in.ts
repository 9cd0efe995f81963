import { plainText } from '../document/rich-text.js'
import type { DocumentTree } from '../document/nodes.js'

/**
 * The questions of a document, without their numbers, by the ids of the fields for their answers. Those that the tool asks by
 * itself stand nowhere in the specification: whoever reads an answer must see what was asked.
 */
export function questionsIn({ blocks }: DocumentTree): ReadonlyMap<string, string> {
  const questions = new Map<string, string>()
  let question = ''
  for (const block of blocks) {
    if (block.type === 'heading') question = ''
    if (block.type === 'paragraph' && block.style === 'lead')
      question = plainText(block.children).replace(/^\d+\.\s+/, '')
    if (block.type !== 'control') continue
    if (block.id.endsWith(':answer') && question !== '') questions.set(block.id, question)
    question = ''
  }
  return questions
}
