import { hash } from './bookmark-name.js'

/**
 * An id or a label as Word takes it in a tag or a title: at most 64 characters. What is longer is cut and gets a hash of the
 * whole, so that two with one beginning stay two. The same id gives the same tag in every document.
 */
export const controlName = (text: string): string => {
  if (text.length <= longest) return text
  const room = longest - hashed.length - hash(text).length
  // A character of two code units is not cut in half.
  const end = /[\uD800-\uDBFF]/.test(text.charAt(room - 1)) ? room - 1 : room
  return text.slice(0, end) + hashed + hash(text)
}

const longest = 64
const hashed = '~'

/** The id that the bookmark of a control is made of: the control's own may be that of a row. */
export const controlBookmark = (id: string): string => `${id}:field`

/**
 * The number of a control: from 2 to 2³¹ − 1, unique in the document, and the same for one id in all documents unless two ids
 * of the document happen to meet.
 */
export const controlNumber = (taken: Set<number>, id: string): number => {
  let number = parseInt(hash(id).slice(-7), 36) % largest
  while (number < firstFree || taken.has(number)) number = (number + 1) % largest
  taken.add(number)
  return number
}

const largest = 2 ** 31
/** 1 is the number of what locks the body. */
const firstFree = 2
