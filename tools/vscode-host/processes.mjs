import { spawn } from 'node:child_process'

const groups = new Set()

/**
 * Starts a program as the head of a process group of its own, which ends with this process at the latest.
 * Tells the parent process the group, so that it can end it should this process be killed.
 */
export function startProgram(command, args, options = {}) {
  const child = spawn(command, args, { ...options, detached: true })
  if (child.pid === undefined) return child
  watchForTheEnd()
  groups.add(child.pid)
  process.send?.({ group: child.pid })
  child.once('exit', () => endGroup(child.pid))
  return child
}

/** Ends every process of a group at once. */
export function endGroup(id) {
  if (!groups.delete(id)) return
  try {
    process.kill(-id, 'SIGKILL')
  } catch (error) {
    // Nothing of it is left.
    if (error.code !== 'ESRCH') throw error
  }
  if (process.connected) process.send({ ended: id })
}

let isWatching = false

function watchForTheEnd() {
  if (isWatching) return
  isWatching = true
  process.once('exit', () => {
    for (const id of groups) endGroup(id)
  })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => process.exit(130))
  process.once('disconnect', () => process.exit(130))
}
