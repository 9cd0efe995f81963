/**
 * A text without characters that XML 1.0 forbids: Word opens no file that holds one. A vertical tab, which is Word's own
 * line break, becomes a line break; the others are shown as «�», so that the reader sees that something was there.
 * Source: XML 1.0, production [2] Char.
 */
export function harmlessText(text: string): string {
  return forbidden.test(text)
    ? text.replace(everyForbidden, (character) => (character === '\u000b' ? '\n' : '\ufffd'))
    : text
}

// Without the flag `u` a surrogate is matched by itself: one that has lost its other half is forbidden too.
const source =
  '[\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\ufffe\\uffff]|[\\ud800-\\udbff](?![\\udc00-\\udfff])|(?<![\\ud800-\\udbff])[\\udc00-\\udfff]'
const forbidden = new RegExp(source)
const everyForbidden = new RegExp(source, 'g')
