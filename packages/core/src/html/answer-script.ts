/**
 * The script of a page whose fields give an answer file. It asks nothing of the network and stores nothing: what was
 * filled in leaves the page as a file that the reader saves, or as text that the reader copies.
 */
export const answerScript = `
'use strict'
{
  const section = document.getElementById('answer-file')
  const status = section.querySelector('[role=status]')
  const asText = section.querySelector('.as-text')
  const fields = [...document.querySelectorAll('[data-answer]')]
  let isUnsaved = false

  for (const each of section.querySelectorAll('.script-needed')) each.hidden = false

  const filled = () =>
    fields.flatMap((field) => {
      const input = field.querySelector('input:checked, textarea, select, input:not([type=radio])')
      const text = input === null ? '' : input.value.trim()
      return text === '' ? [] : [{ id: field.dataset.answer, label: field.dataset.label, text }]
    })

  const say = (text) => {
    status.textContent = text
  }

  const onClick = (name, action) =>
    section.querySelector(name).addEventListener('click', () => {
      const items = filled()
      if (items.length === 0) say(section.dataset.empty)
      else action(items)
    })

  onClick('.save', (items) => {
    const content = {
      kravspek: 1,
      answers: JSON.parse(section.dataset.answers),
      items: items.map(({ id, text }) => ({ id, text })),
    }
    const blob = new Blob([JSON.stringify(content, null, 2) + '\\n'], { type: 'application/json' })
    const link = document.createElement('a')
    link.href = URL.createObjectURL(blob)
    link.download = section.dataset.file
    link.click()
    setTimeout(() => URL.revokeObjectURL(link.href), 60000)
    isUnsaved = false
    say(section.dataset.saved)
  })

  onClick('.copy', async (items) => {
    asText.value = items.map(({ label, text }) => label + '\\n' + text).join('\\n\\n')
    asText.hidden = false
    try {
      await navigator.clipboard.writeText(asText.value)
    } catch {
      // No right to the clipboard: what was selected can be copied by hand.
      asText.focus()
      asText.select()
      if (!document.execCommand('copy')) return
    }
    isUnsaved = false
    say(section.dataset.copied)
  })

  document.addEventListener('input', (event) => {
    if (event.target === asText) return
    isUnsaved = filled().length > 0
    say('')
  })

  addEventListener('beforeunload', (event) => {
    if (isUnsaved) event.preventDefault()
  })
}
`
