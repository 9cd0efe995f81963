import type { House } from './house.js'

/** Whether right and left pages have headers or footers of their own. */
export const hasEvenPages = ({ headers, footers }: House): boolean =>
  headers.even !== undefined || footers.even !== undefined
