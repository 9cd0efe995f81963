import * as vscode from 'vscode'
import type { WizardWords } from '../../locale/wizard.js'
import { dress, untilAnswered, type Answer, type StepPlace } from './steps.js'

interface ServiceItem extends vscode.QuickPickItem {
  readonly does: 'add' | 'go-on' | 'keep'
  readonly service: string
}

/** Asks for names, one after the other: what is typed is added, what was added can be taken away again. */
export function askServices(
  place: StepPlace,
  words: WizardWords['services'],
  already: readonly string[],
): Promise<Answer<readonly string[]>> {
  const pick = vscode.window.createQuickPick<ServiceItem>()
  dress(pick, place)
  let services = already
  const remove: vscode.QuickInputButton = { iconPath: new vscode.ThemeIcon('close'), tooltip: words.remove }
  const show = (): void => {
    const typed = pick.value.trim()
    pick.placeholder = services.length === 0 ? words.first : words.next
    pick.items = [
      ...(typed === '' || isAmong(typed, services) ? [] : [item('add', typed, words.add(typed), 'add')]),
      ...(typed === '' ? [item('go-on', '', words.goOn(services.length), 'arrow-right')] : []),
      ...services.map((service) => ({ ...item('keep', service, service, 'check'), buttons: [remove] })),
    ]
  }
  const add = (text: string): void => {
    services = [...services, ...namesIn(text).filter((name) => !isAmong(name, services))]
    pick.value = ''
    show()
  }
  show()
  return untilAnswered(pick, (answer) => [
    pick.onDidChangeValue(show),
    pick.onDidAccept(() => {
      const [chosen] = pick.selectedItems
      if (chosen?.does === 'add') add(chosen.service)
      else if (pick.value.trim() === '') answer({ value: services })
    }),
    pick.onDidTriggerItemButton(({ item: { service } }) => {
      services = services.filter((each) => each !== service)
      show()
    }),
    pick.onDidTriggerButton(() => answer('back')),
  ])
}

/** A list that was pasted is several names. */
function namesIn(text: string): readonly string[] {
  const names = text.split(/[;\r\n]/).map((each) => each.trim())
  return names.filter((each, index) => each !== '' && !isAmong(each, names.slice(0, index)))
}

function isAmong(name: string, names: readonly string[]): boolean {
  return names.some((each) => each.toLowerCase() === name.toLowerCase())
}

function item(does: ServiceItem['does'], service: string, label: string, icon: string): ServiceItem {
  return { does, service, label, iconPath: new vscode.ThemeIcon(icon), alwaysShow: true }
}
