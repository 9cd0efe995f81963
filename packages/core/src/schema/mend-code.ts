/**
 * Codes of a fixed form, freed of spaces and the like that people put in to make them readable:
 * `999 999 999` → `"999999999"`. `undefined`: it is something else.
 */
export function mendCode(valueType: string, text: string): string | undefined {
  const plain = text.replace(/[\s.\u00a0]/g, '')
  if (valueType === 'organisation-number')
    return /^(?:NO)?\d{9}(?:MVA)?$/i.test(plain) ? `"${plain.replace(/\D/g, '')}"` : undefined
  if (valueType === 'cpv')
    return /^\d{8}-?\d$/.test(plain) ? `${plain.slice(0, 8)}-${plain.slice(-1)}` : undefined
  if (valueType === 'currency') {
    const code = /^kr\.?$|^kroner$/i.test(plain) ? 'NOK' : plain.toUpperCase()
    return /^[A-Z]{3}$/.test(code) ? code : undefined
  }
  return undefined
}
