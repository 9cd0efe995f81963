export type * from './document/nodes.js'
