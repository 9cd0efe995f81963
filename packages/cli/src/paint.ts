import { styleText } from 'node:util'
import type { Terminal } from './terminal.js'

/** Text in a colour or weight, where a terminal is to have that. */
export function paint(style: Style, text: string, { hasColour }: Pick<Terminal, 'hasColour'>): string {
  // Whoever decides about colour has looked at where the text goes.
  return hasColour ? styleText(style, text, { validateStream: false }) : text
}

type Style = 'bold' | 'dim' | 'red' | 'yellow' | 'green' | 'cyan'
