import 'fake-indexeddb/auto'
import { expect, it } from 'vitest'
import { anyOps, freshRecord } from '#domain/record/any-record.ts'
import { commit } from '#data/commit.ts'
import { readEverything, spokenEverything } from '#features/export/read-everything.ts'
import { freshBed } from '../../../fixtures/records-bed.ts'

it('reads every kind with the home city, or the kinds asked for without it, and says how far it is', async () => {
  await freshBed().start()
  await commit({ why: 'gift.add' }, anyOps('gift', undefined, freshRecord('gift', 'g1', { titles: { en: 'Vase' }, visitId: 'v' })))
  const shares: number[] = []
  const { records, homes } = await readEverything(undefined, (share) => shares.push(share))
  expect(records.get('gift')).toMatchObject([{ id: 'g1', titles: { en: 'Vase' } }])
  expect(homes === undefined || homes.length === 1).toBe(true)
  expect(shares.at(-1)).toBe(1)
  expect(shares).toHaveLength(records.size)
  expect([...(await readEverything(['gift'])).records.keys()]).toEqual(['gift'])
  const own = new AbortController()
  own.abort()
  await expect(readEverything(undefined, undefined, own.signal)).rejects.toThrow()
})

it('the words of an export name its kinds and columns, private ones left out', () => {
  const records = new Map([['member', [freshRecord('member', 'm', { names: { en: 'A' }, passport: { tail: '5678' } })]]] as const)
  const meta = { program: '1', at: '', author: '' }
  const spoken = spokenEverything({ records, meta }, { kind: (kind) => `${kind}s`, heading: (key) => key.toUpperCase(), isRightToLeft: true })
  expect(spoken.kinds).toEqual({ member: 'members' })
  expect(spoken.headings).toMatchObject({ id: 'ID', 'names/en': 'NAMES/EN' })
  expect(Object.keys(spoken.headings)).not.toContain('passport')
  expect(spoken.isRightToLeft).toBe(true)
})
