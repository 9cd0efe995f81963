/**
 * Resolves a path that a file mentions, relative to that file, inside the root.
 *
 * @param from name of the file that mentions it, relative to the root, with `/`
 * @returns the name relative to the root; `undefined` where it leads out of the root or is not a plain relative path
 */
export function resolveInside(from: string, path: string): string | undefined {
  // Drive letters, addresses, backslashes and absolute paths would mean something else on another machine.

  if (path === '' || /^[/~]|^[A-Za-z][A-Za-z0-9+.-]*:|[\\\u0000-\u001f]/.test(path)) return undefined
  const steps = from.split('/').slice(0, -1)
  for (const step of path.split('/')) {
    if (step === '' || step === '.') continue
    if (step !== '..') steps.push(step)
    else if (steps.pop() === undefined) return undefined
  }
  return steps.length === 0 ? undefined : steps.join('/')
}
