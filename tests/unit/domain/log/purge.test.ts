import type { Changeset } from '#domain/log/changeset.ts'
import { headerOf } from '#domain/log/changeset.ts'
import { refKey, withoutRecords } from '#domain/log/purge.ts'
import { expect, it } from 'vitest'

const op = (r: string) => ({ e: 'place', r, f: { notes: r } })
const changeset: Changeset & { was: Changeset['ops'] } = {
  ...{ v: 1, s: 1, d: 'a', q: 1, h: 1, u: '', why: '', o: 'all', prev: 'p' },
  ops: [op('a'), op('b'), op('a')],
  was: [op('a'), op('b')],
}

it('takes the ops of a record out and keeps header and digest', () => {
  const left = withoutRecords(changeset, new Set([refKey({ e: 'place', r: 'a' })]))
  expect(left).toMatchObject({ ops: [op('b')], was: [op('b')], purged: 2, o: 'all' })
  expect(headerOf(left)).toMatchObject({ o: 'all', prev: 'p' })
  expect(withoutRecords(left, new Set(['place/b']))).toMatchObject({ ops: [], purged: 3 })
})
it('gives back the same changeset where there is nothing to take', () => {
  expect(withoutRecords(changeset, new Set(['place/c', 'agreement/a']))).toBe(changeset)
})
