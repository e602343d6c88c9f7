import { dirname, join } from 'node:path/posix'
import { floorPlan } from './floor-plan.ts'

/** Why `file` may not import `specifier`, or `undefined` when it may. `undefined` as specifier: it is computed. */
export function trespass(file: string, specifier: string | undefined): string | undefined {
  const room = roomOf(file)
  const permission = floorPlan[keyOf(room)]
  if (!permission) return `${room} is not on the floor plan`
  if (specifier === undefined) return 'imports must be written out, so that they can be read'
  const target = targetOf(file, specifier)
  if (target === undefined) return permitted(permission.unpacks, packageOf(specifier)) ? undefined : `${room} may not unpack ${packageOf(specifier)}`
  const isGlobOfResources = target.startsWith('resources/')
  if (specifier.startsWith('../') && !isGlobOfResources) return 'use #room/… instead of ../'
  const entered = roomOf(target)
  if (entered === room) return undefined
  if (specifier.startsWith('./')) return `${specifier} leads out of the room; use #room/…`
  return permitted(permission.enters, entered) ? undefined : `${room} may not enter ${entered}`
}

/** The room a file stands in: the folder below `src-…` (a feature is a room of its own, as is `app` with its commands). */
export function roomOf(path: string): string {
  const [house = '', ...below] = path.split('/')
  const folders = below.slice(0, -1)
  if (house === 'resources') return `resources/${folders[0] ?? ''}`
  if (folders[0] === 'features') return `${house}/features/${folders[1] ?? ''}`
  return folders[0] === undefined ? house : `${house}/${folders[0]}`
}

const homes: Readonly<Record<string, string>> = {
  contract: 'src-main/contract',
  desktop: 'src-main/desktop',
  resources: 'resources',
}

/** The path a specifier leads to, or `undefined` for a package. */
function targetOf(file: string, specifier: string): string | undefined {
  if (specifier.startsWith('.')) return join(dirname(file), specifier)
  if (specifier.startsWith('/')) return join('src-renderer', specifier)
  const [, room, rest] = /^#([^/]+)\/(.+)$/.exec(specifier) ?? []
  return room === undefined || rest === undefined ? undefined : `${homes[room] ?? `src-renderer/${room}`}/${rest}`
}

/** The package a specifier opens: `@scope/name` of `@scope/name/file.css`. */
export function packageOf(specifier: string): string {
  if (specifier.startsWith('node:')) return specifier
  const [scope = '', name = ''] = specifier.split('/')
  return scope.startsWith('@') ? `${scope}/${name}` : scope
}

function keyOf(room: string): string {
  return room.replace(/^(src-renderer\/features)\/.*$/, '$1/*')
}

function permitted(list: readonly string[], name: string): boolean {
  return list.some((entry) => (entry.endsWith('*') ? name.startsWith(entry.slice(0, -1)) : entry === name))
}
