import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { languages } from '#domain/place/language.ts'
import { sourcePackages } from '#scripts/resources/source-packages.mjs'

interface Licence {
  readonly kind: string
  readonly name: string
  readonly version: string
  readonly licence: string
  readonly use: Readonly<Record<string, string>>
  readonly source: string
}
const json = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'))
const licences = json('resources/data/licences.json') as readonly Licence[]
const { packages } = json('package-lock.json') as { packages: Record<string, { version: string } | undefined> }

describe('the list of licences', () => {
  it.each(licences.map((one) => [one.name, one] as const))('%s is complete and names no address', (_, one) => {
    expect(['data', 'font', 'icons', 'software']).toContain(one.kind)
    expect(Object.keys(one.use)).toEqual([...languages])
    expect(one.licence).not.toBe('')
    expect(JSON.stringify(one)).not.toMatch(/https?:|www\./)
  })

  it('names every source of the shipped resources in the version they were made from', () => {
    const named = licences.filter(({ kind }) => kind === 'data').map(({ name, version }) => `${name}@${version}`)
    for (const [name, { version }] of Object.entries(sourcePackages)) expect(named).toContain(`${name}@${version}`)
  })

  it.each(licences.filter(({ kind }) => kind !== 'data').map(({ name, version }) => [name, version]))('%s is the installed version', (name, version) => {
    expect(packages[`node_modules/${name}`]?.version).toBe(version)
  })

  it('names every typeface that is installed', () => {
    const installed = Object.keys(packages).filter((path) => path.startsWith('node_modules/@fontsource/'))
    expect(licences.map(({ name }) => `node_modules/${name}`)).toEqual(expect.arrayContaining(installed))
  })
})
