import type { WizardWords } from '../../locale/wizard.js'
import { askChoice, type Answer, type StepPlace } from './steps.js'

/**
 * Asks whether there is to be a procurement at all. Who says no, learns what it may be instead and may go on all the same.
 *
 * @returns `undefined`: the person left
 */
export async function askWhetherToProcure(
  place: StepPlace,
  words: WizardWords['procurement'],
): Promise<Answer<'go-on'>> {
  const choices = [
    { value: true, label: words.yes },
    { value: false, label: words.no, detail: words.perhaps },
  ]
  const answer = await askChoice(place, words.question, choices, true)
  if (answer === undefined || answer === 'back') return answer
  if (answer.value) return { value: 'go-on' }
  const ways = [
    { value: true, label: words.goOn },
    { value: false, label: words.leave },
  ]
  const chosen = await askChoice(place, words.perhaps, ways, true)
  if (chosen === undefined || chosen === 'back') return chosen
  return chosen.value ? { value: 'go-on' } : undefined
}
