import type { Options } from './options.js'
import { Refusal } from './refusal.js'

export interface NewArguments {
  readonly type: 'new'
  /** As written, in any of the languages; `undefined`: it is asked for. */
  readonly technology: string | undefined
  readonly services: readonly string[]
  readonly buyer: string | undefined
  readonly profile: 'standard' | 'small' | undefined
  /** Path of the organisation file, as written. */
  readonly organisation: string | undefined
  readonly title: string | undefined
  /** Path of the new file, as written; `undefined`: named by its title, here. */
  readonly out: string | undefined
  readonly force: boolean
}

/** @throws Refusal where the words behind the command are not understood */
export function newArguments(options: Options, rest: readonly string[]): NewArguments {
  const [more] = rest
  if (more !== undefined) throw new Refusal((words) => words.nothingMore(more), 'new')
  const written = options.get('profile')?.value
  const profile = (['standard', 'small'] as const).find((each) => each === written)
  if (written !== undefined && profile === undefined)
    throw new Refusal((words) => words.new.unknownProfile(written), 'new')
  const services = (options.get('services')?.value ?? '').split(/[,;\n]/).map((each) => each.trim())
  return {
    type: 'new',
    technology: options.get('technology')?.value,
    services: services.filter((each, index) => each !== '' && services.indexOf(each) === index),
    buyer: options.get('buyer')?.value,
    profile,
    organisation: options.get('organisation')?.value,
    title: options.get('title')?.value,
    out: options.get('out')?.value,
    force: options.has('force'),
  }
}
