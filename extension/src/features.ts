import { showFindings } from './typing/findings.js'
import type { Feature } from './workbench.js'

/** Everything that the extension offers. */
export const features: readonly Feature[] = [showFindings]
