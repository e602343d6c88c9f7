import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { sourcesSum } from '#scripts/setup/app-build.mjs'

let root: string

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'app-build-'))
  mkdirSync(join(root, 'src', 'deep'), { recursive: true })
  writeFileSync(join(root, 'src', 'deep', 'a.ts'), 'one')
})

afterEach(() => rmSync(root, { recursive: true }))

describe('sourcesSum', () => {
  const sum = () => sourcesSum(root, ['src', 'not-there.json'])

  it('stays when nothing changes', () => {
    expect(sum()).toBe(sum())
  })

  it.each([
    ['a file grows', () => writeFileSync(join(root, 'src', 'deep', 'a.ts'), 'one two')],
    ['a file is written again', () => utimesSync(join(root, 'src', 'deep', 'a.ts'), 1, 1)],
    ['a file comes', () => writeFileSync(join(root, 'src', 'b.ts'), '')],
    ['a file goes', () => rmSync(join(root, 'src', 'deep', 'a.ts'))],
    ['a named file comes', () => writeFileSync(join(root, 'not-there.json'), '{}')],
  ])('changes when %s', (_, change) => {
    const before = sum()
    change()
    expect(sum()).not.toBe(before)
  })
})
