/** What kind of comment a text is, where its last sign says so without a doubt: a question. Else someone who reads it says it. */
export function kindOf(text: string): 'question' | undefined {
  return /\?[\s)»”"’']*$/.test(text) ? 'question' : undefined
}
