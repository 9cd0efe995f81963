/** Whether a CPV code is of health and social work services: division 85. */
export function healthCode(code: string): boolean {
  return code.startsWith('85')
}

/** Whether a CPV code is of equipment or software that welfare technology is made of. */
export function equipmentCode(code: string): boolean {
  return equipmentDivisions.has(code.slice(0, 2))
}

const equipmentDivisions: ReadonlySet<string> = new Set([
  '30', // computers
  '31', // electrical equipment
  '32', // communication equipment
  '33', // medical equipment
  '35', // security equipment
  '38', // instruments
  '44', // locks
  '48', // software
])
