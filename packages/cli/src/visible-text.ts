/**
 * Text that a terminal shows as it is: what would move the cursor, change colours or turn the writing direction in a file
 * someone else wrote is shown as a sign instead.
 */
export function visibleText(text: string): string {
  return text.replace(unprintable, (character) => {
    const code = character.charCodeAt(0)
    // U+2400 and on are pictures of the control characters.
    return code < 0x20 ? String.fromCharCode(0x2400 + code) : '\uFFFD'
  })
}

// C0, DEL and C1 control characters, line separators, marks that turn the direction, and halves of a surrogate pair.
const unprintable =
  /[\u0000-\u001F\u007F-\u009F\u2028\u2029\u200E\u200F\u061C\u202A-\u202E\u2066-\u2069]|\p{Surrogate}/gu
