/**
 * Text of bytes as Excel in Western Europe writes them: Windows-1252.
 * Node's own decoder takes 0x80 to 0x9F for control characters (Node 20 and 22), and «–» and «€» would be lost.
 */
export function windows1252Text(bytes: Uint8Array): string {
  const text = new TextDecoder('windows-1252').decode(bytes)
  return text.replace(/[\x80-\x9f]/g, (mark) => marks[mark.charCodeAt(0) - 0x80] ?? mark)
}

/** What 0x80 to 0x9F mean. Five of them mean nothing, and stay. */
const marks = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ'
