// Stands in for node:assert/strict where there is no Node. What it lacks is `undefined`, so a test that uses it fails.

class AssertionError extends Error {
  name = 'AssertionError'
}

function assert(value, message) {
  if (!value) assert.fail(message ?? `${show(value)} is not truthy`)
}

assert.ok = assert

assert.fail = (message = 'Failed') => {
  throw message instanceof Error ? message : new AssertionError(message)
}

assert.equal = (actual, expected, message) =>
  assert(Object.is(actual, expected), message ?? `${show(actual)} is not ${show(expected)}`)

assert.notEqual = (actual, expected, message) =>
  assert(!Object.is(actual, expected), message ?? `both are ${show(actual)}`)

assert.deepEqual = (actual, expected, message) =>
  assert(isDeepEqual(actual, expected), message ?? `${show(actual)} does not equal ${show(expected)}`)

assert.notDeepEqual = (actual, expected, message) =>
  assert(!isDeepEqual(actual, expected), message ?? `both equal ${show(actual)}`)

assert.match = (text, pattern, message) =>
  assert(typeof text === 'string' && pattern.test(text), message ?? `${show(text)} does not match ${pattern}`)

assert.doesNotMatch = (text, pattern, message) =>
  assert(typeof text === 'string' && !pattern.test(text), message ?? `${show(text)} matches ${pattern}`)

assert.rejects = async (promise, pattern) => {
  const outcome = await (typeof promise === 'function' ? promise() : promise).then(
    () => undefined,
    (error) => ({ error }),
  )
  checkThrown(outcome, pattern)
}

assert.throws = (action, pattern) => {
  let outcome
  try {
    action()
  } catch (error) {
    outcome = { error }
  }
  checkThrown(outcome, pattern)
}

function checkThrown(outcome, pattern) {
  if (outcome === undefined) assert.fail('Nothing was thrown')
  if (pattern === undefined) return
  if (!(pattern instanceof RegExp)) assert.fail('In a browser an error is compared with a pattern only')
  assert.match(String(outcome.error), pattern)
}

function isDeepEqual(left, right) {
  if (Object.is(left, right)) return true
  if (typeof left !== 'object' || typeof right !== 'object' || left === null || right === null) return false
  if (Object.getPrototypeOf(left) !== Object.getPrototypeOf(right)) return false
  if (left instanceof Date) return Object.is(left.getTime(), right.getTime())
  if (left instanceof Map || left instanceof Set) return isDeepEqual([...left], [...right])
  const keys = Object.keys(left)
  return (
    keys.length === Object.keys(right).length &&
    (!Array.isArray(left) || left.length === right.length) &&
    keys.every((key) => Object.hasOwn(right, key) && isDeepEqual(left[key], right[key]))
  )
}

function show(value) {
  return JSON.stringify(value, undefined, 2) ?? String(value)
}

export default assert
