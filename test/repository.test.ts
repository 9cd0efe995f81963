import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { filesOfRepository } from './repository.js'
import { root } from './root.js'

interface LockEntry {
  readonly version?: string
  readonly resolved?: string
  readonly integrity?: string
  readonly link?: boolean
  readonly optional?: boolean
  readonly optionalDependencies?: Readonly<Record<string, string>>
}

describe('the repository', () => {
  const lock = JSON.parse(readFileSync(`${root}package-lock.json`, 'utf8')) as {
    readonly packages: Readonly<Record<string, LockEntry>>
  }
  const locked = Object.entries(lock.packages).filter(([path]) => path.includes('node_modules/'))

  it('locks packages without the address of a registry', () => {
    const lockFiles = filesOfRepository().filter((file) => /(^|\/)package-lock\.json$/.test(file))
    assert.equal(lockFiles.length, 2)
    assert.deepEqual(
      lockFiles.filter((file) => readFileSync(root + file, 'utf8').includes('"resolved": "http')),
      [],
    )
  })

  it('locks every package by the hash of its content', () => {
    // A package for another kind of machine need not have one: npm knows it only where its registry has that package.
    const isExempt = ({ link, optional }: LockEntry) => link === true || optional === true
    assert.deepEqual(
      locked.filter(([, entry]) => entry.integrity === undefined && !isExempt(entry)).map(([path]) => path),
      [],
    )
  })

  it('locks the packages for every kind of machine, or npm ci refuses on all of them', () => {
    const missing = Object.entries(lock.packages).flatMap(([path, { optionalDependencies }]) =>
      Object.keys(optionalDependencies ?? {}).filter(
        (name) =>
          lock.packages[`node_modules/${name}`] === undefined &&
          lock.packages[`${path}/node_modules/${name}`] === undefined,
      ),
    )
    assert.deepEqual(missing, [])
  })

  it('names exact versions', () => {
    const manifests = filesOfRepository().filter((file) => /(^|\/)package\.json$/.test(file))
    const inexact = manifests.flatMap((file) => {
      const manifest = JSON.parse(readFileSync(root + file, 'utf8')) as Record<
        string,
        Record<string, string> | undefined
      >
      const wanted = { ...manifest['dependencies'], ...manifest['devDependencies'] }
      return Object.entries(wanted).filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))
    })
    assert.deepEqual(inexact, [])
  })

  it('has every file that its pages link to or show', () => {
    const pages = filesOfRepository().filter((file) => file.endsWith('.md'))
    const dead = pages.flatMap((page) =>
      [...readFileSync(root + page, 'utf8').matchAll(/\]\((?!https?:|#)([^)#\s]+)[^)]*\)/g)]
        .map(([, target = '']) => join(dirname(page), target))
        .filter((target) => !existsSync(join(root, target)))
        .map((target) => `${page}: ${target}`),
    )
    assert.deepEqual(dead, [])
  })

  it('names nothing outside itself', () => {
    // A letter in brackets, so that this file does not name them either.
    const outside = /\.\.\/share[d]\b|\/wor[k]\/(main|shared)\b|\.librar[y]\b/
    const naming = filesOfRepository().filter((file) => outside.test(readFileSync(root + file, 'latin1')))
    assert.deepEqual(naming, [])
  })
})
