import { existsSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import { floorPlan } from './floor-plan.ts'
import { importsOf, styleImportsOf } from './imports.ts'
import { foldersOf, projectRoot, sourceFiles } from './source-files.ts'
import { packageOf, roomOf, trespass } from './trespass.ts'

const files = sourceFiles(['src-main', 'src-renderer'], ['.ts', '.tsx'])
const sheets = sourceFiles(['src-renderer'], ['.css'])

describe('the floor plan', { timeout: 60_000 }, () => {
  it('is kept by every file', () => {
    const trespasses = [
      ...files.flatMap(({ path, text }) => importsOf(text).map((found) => ({ path, ...found }))),
      ...sheets.flatMap(({ path, text }) => styleImportsOf(text).map((found) => ({ path, ...found }))),
    ].flatMap(({ path, line, specifier }) => {
      const reason = trespass(path, specifier)
      return reason === undefined ? [] : [`${path}:${line} ${specifier ?? '(computed)'}: ${reason}`]
    })
    expect(trespasses).toEqual([])
  })

  it('has read the house: many files, and as many imports as the compiler sees', () => {
    expect(files.length).toBeGreaterThan(100)
    const unread = files.flatMap(({ path, text }) => {
      const read = new Set(importsOf(text).map(({ specifier }) => specifier))
      const seen = ts.preProcessFile(text, true, true).importedFiles.map(({ fileName }) => fileName)
      return seen.filter((specifier) => !read.has(specifier)).map((specifier) => `${path}: ${specifier}`)
    })
    expect(unread).toEqual([])
  })

  it('shows every room there is, and no other', () => {
    const there = [
      ...foldersOf('src-main').map((name) => `src-main/${name}`),
      ...foldersOf('src-renderer')
        .filter((name) => name !== 'features')
        .map((name) => `src-renderer/${name}`),
    ]
    const drawn = Object.keys(floorPlan).filter((room) => room.includes('/') && !room.endsWith('*'))
    expect(there.sort()).toEqual(drawn.sort())
  })

  it('lets nobody unpack what nobody unpacks', () => {
    const unpacked = new Set(files.flatMap(({ path, text }) => importsOf(text).map(({ specifier = '' }) => `${roomOf(path).replace(/features\/.*/, 'features/*')} ${packageOf(specifier)}`)))
    const idle = Object.entries(floorPlan).flatMap(([room, { unpacks }]) => unpacks.filter((name) => !name.endsWith('*') && !unpacked.has(`${room} ${name}`)).map((name) => `${room} ${name}`))
    expect(idle).toEqual([])
  })

  it('keeps rooms flat: only app has commands, data has migrations, and domain one room a noun', () => {
    const deep = files.map(({ path }) => path).filter((path) => !mayLieHere(path))
    expect(deep).toEqual([])
  })

  it('has imports that lead somewhere', () => {
    const lost = files.flatMap(({ path, text }) =>
      importsOf(text).flatMap(({ specifier }) => {
        const target = specifier?.startsWith('#') ? specifier.replace(/^#(contract|desktop)\//, 'src-main/$1/').replace(/^#resources\//, 'resources/').replace(/^#/, 'src-renderer/') : undefined
        return target === undefined || existsSync(join(projectRoot, target.replace(/\?.*$/, ''))) ? [] : [`${path}: ${specifier ?? ''}`]
      }),
    )
    expect(lost).toEqual([])
  })
})

describe('the guard', () => {
  it.each([
    ['src-main/contract/host.ts', 'electron'],
    ['src-main/contract/host.ts', '#desktop/window.ts'],
    ['src-main/desktop/window.ts', '#domain/place/place.ts'],
    ['src-main/desktop/window.ts', 'react'],
    ['src-main/main.ts', '#app/start.tsx'],
    ['src-renderer/domain/place/place.ts', 'react'],
    ['src-renderer/domain/place/place.ts', 'dexie'],
    ['src-renderer/domain/place/place.ts', 'node:fs'],
    ['src-renderer/domain/place/place.ts', '#data/database.ts'],
    ['src-renderer/domain/place/place.ts', '../activity/activity.ts'],
    ['src-renderer/data/commit.ts', 'electron'],
    ['src-renderer/data/commit.ts', '#ui/button.tsx'],
    ['src-renderer/documents/map-svg.ts', '#data/queries.ts'],
    ['src-renderer/documents/map-svg.ts', '#host/host.ts'],
    ['src-renderer/bundles/read.ts', '#data/commit.ts'],
    ['src-renderer/host/host.ts', '#domain/place/place.ts'],
    ['src-renderer/navigation/address.ts', '#data/commit.ts'],
    ['src-renderer/i18n/words.ts', '#ui/button.tsx'],
    ['src-renderer/ui/table.tsx', '#domain/place/place.ts'],
    ['src-renderer/ui/table.tsx', '#parts/place-name.tsx'],
    ['src-renderer/ui/table.tsx', 'dexie'],
    ['src-renderer/parts/place-name.tsx', '#features/map/map-page.tsx'],
    ['src-renderer/parts/place-name.tsx', '#documents/map-svg.ts'],
    ['src-renderer/features/map/map-page.tsx', '#features/places/places-page.tsx'],
    ['src-renderer/features/map/map-page.tsx', '#contract/host.ts'],
    ['src-renderer/features/map/map-page.tsx', '#app/start.tsx'],
    ['src-renderer/features/map/map-page.tsx', 'electron'],
    ['src-renderer/features/map/map-page.tsx', '../places/places-page.tsx'],
    ['src-renderer/features/map/map-page.tsx', './../places/places-page.tsx'],
    ['src-renderer/features/map/map-page.tsx', '/features/places/places-page.tsx'],
    ['src-renderer/features/map/map-page.tsx', undefined],
    ['src-renderer/main.tsx', '#data/commit.ts'],
    ['src-renderer/lib/anything.ts', './other.ts'],
  ])('refuses that %s imports %s', (file, specifier) => {
    expect(trespass(file, specifier)).toEqual(expect.any(String))
  })

  it.each([
    ['src-renderer/features/map/map-page.tsx', './map-stage.tsx'],
    ['src-renderer/features/map/map-page.tsx', '#data/place-queries.ts'],
    ['src-renderer/domain/place/place.ts', '#domain/activity/activity.ts'],
    ['src-renderer/data/migrations/0001-places.ts', '#data/database.ts'],
    ['src-renderer/data/database.ts', './migrations/0001-places.ts'],
    ['src-renderer/app/routes.tsx', '#features/map/map-page.tsx'],
    ['src-renderer/i18n/load-words.ts', '../../resources/locales/*/*.json'],
    ['src-main/desktop/files.ts', 'node:fs/promises'],
  ])('lets %s import %s', (file, specifier) => {
    expect(trespass(file, specifier)).toBeUndefined()
  })

  it('tells one feature from another', () => {
    expect(roomOf('src-renderer/features/map/map-page.tsx')).not.toBe(roomOf('src-renderer/features/places/places-page.tsx'))
  })

  it.each([
    [`import x from 'a'`, ['a']],
    [`import { type X,\n  y } from "a"`, ['a']],
    [`import * as x from 'a'; import 'b'`, ['a', 'b']],
    [`export { x } from 'a'\nexport * from 'b'`, ['a', 'b']],
    [`import type { X } from 'a'`, ['a']],
    [`type X = import('a').X`, ['a']],
    [`const x = await import('a')`, ['a']],
    ['const x = await import(`./${name}.ts`)', [undefined]],
    [`const x = import(name)`, [undefined]],
    [`const x = require('a')`, ['a']],
    [`const x = import.meta.glob<Y>('../../z/*.json')`, ['../../z/*.json']],
    [`new Worker(new URL('./w.ts', import.meta.url), { type: 'module' })`, ['./w.ts']],
    ["const a = `${await import('b')}`", ['b']],
    [`const r = /['"\`]/; const x = import('a')`, ['a']],
    [`const url = 'a//b'; import('c')`, ['c']],
    [`// import x from 'a'\n/* import 'b' */`, []],
    [`const text = "say import from 'a'"`, []],
  ])('reads %s', (text, expected) => {
    expect(importsOf(text).map(({ specifier }) => specifier)).toEqual(expected)
  })

  it('reads what a style sheet draws in', () => {
    const sheet = `@import 'a.css';\n.x { composes: y from '#ui/y.module.css'; }\n/* @import 'c.css' */`
    expect(styleImportsOf(sheet).map(({ specifier }) => specifier)).toEqual(['a.css', '#ui/y.module.css'])
  })
})

function mayLieHere(path: string): boolean {
  const [, room = '', ...rest] = path.split('/')
  const folders = rest.slice(0, -1)
  if (room === 'domain' || room === 'features') return folders.length === 1
  if (room === 'app' && folders[0] === 'commands') return folders.length === 1
  if (room === 'data' && folders[0] === 'migrations') return folders.length === 1
  return folders.length === 0
}
