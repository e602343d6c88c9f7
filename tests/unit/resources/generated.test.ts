import { createHash } from 'node:crypto'
import { readFileSync, readdirSync } from 'node:fs'
import { expect, it } from 'vitest'
import { sourcePackages } from '#scripts/resources/source-packages.mjs'

interface Manifest {
  readonly sources: Readonly<Record<string, string>>
  readonly files: Readonly<Record<string, string>>
}
const manifest = JSON.parse(readFileSync('resources/generated.json', 'utf8')) as Manifest

it('was made from the pinned sources', () => {
  const pinned = Object.entries(sourcePackages).map(([name, { version, integrity }]) => [
    `${name}@${version}`,
    integrity,
  ])
  expect(manifest.sources).toEqual(Object.fromEntries(pinned))
})

it.each(Object.entries(manifest.files))('%s is as it was made', (file, digest) => {
  expect(
    createHash('sha256')
      .update(readFileSync(`resources/${file}`))
      .digest('hex'),
  ).toBe(digest)
})

it.each(['basemaps', 'gazetteer'])('%s holds nothing that was not made', (folder) => {
  const made = Object.keys(manifest.files).filter((file) => file.startsWith(`${folder}/`))
  expect(
    readdirSync(`resources/${folder}`)
      .map((file) => `${folder}/${file}`)
      .sort(),
  ).toEqual(made.sort())
})
