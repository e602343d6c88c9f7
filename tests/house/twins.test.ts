import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { projectRoot, sourceFiles, type SourceFile } from './source-files.ts'
import { exportsOf, treeOf } from './syntax.ts'
import { withoutTwin } from './without-twin.ts'

const rules = sourceFiles(['src-renderer/domain'], ['.ts'])

describe('every rule of the domain', { timeout: 60_000 }, () => {
  it('has a test at the mirrored path, or a stated reason', () => {
    const lonely = rules.filter(({ path }) => withoutTwin[path] === undefined).flatMap((file) => untested(file, read))
    expect(lonely).toEqual([])
  })

  it('is excused only while it is there and needs it', () => {
    const idle = Object.keys(withoutTwin).filter((path) => {
      const file = rules.find((rule) => rule.path === path)
      return !file || untested(file, read).length === 0
    })
    expect(idle).toEqual([])
  })

  it('was looked for in many files', () => {
    expect(rules.length).toBeGreaterThan(20)
  })
})

describe('the guard', () => {
  const file = { path: 'src-renderer/domain/place/tier.ts', text: 'export function tierOf() {}\nexport const isSister = () => true\nexport const tiers = []\nexport interface X {}' }

  it('refuses a rule without a test', () => {
    expect(untested(file, () => undefined)).toEqual(['src-renderer/domain/place/tier.ts: tierOf, isSister'])
  })

  it('refuses a test that names none of the rules it stands for', () => {
    expect(untested(file, () => `import { other } from '#domain/place/other.ts'`)).toEqual(['src-renderer/domain/place/tier.ts: tierOf, isSister'])
    expect(untested(file, () => `import { tierOf } from '#domain/place/tier.ts'`)).toEqual([])
  })

  it('looks at the mirrored path', () => {
    const asked: string[] = []
    untested(file, (path) => void asked.push(path))
    expect(asked).toEqual(['tests/unit/domain/place/tier.test.ts'])
  })

  it('asks nothing of a file that exports no function', () => {
    expect(untested({ ...file, text: 'export const tiers = []' }, () => undefined)).toEqual([])
  })
})

/** The exported functions of a file whose twin is not there or speaks of something else. */
function untested(file: SourceFile, readTest: (path: string) => string | undefined): readonly string[] {
  const names = exportsOf(treeOf(file)).flatMap(({ name, isFunction }) => (isFunction ? [name] : []))
  if (names.length === 0) return []
  const twin = readTest(file.path.replace(/^src-renderer\//, 'tests/unit/').replace(/\.ts$/, '.test.ts')) ?? ''
  return names.some((name) => new RegExp(`\\b${name}\\b`).test(twin)) ? [] : [`${file.path}: ${names.join(', ')}`]
}

function read(path: string): string | undefined {
  const file = join(projectRoot, path)
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined
}
