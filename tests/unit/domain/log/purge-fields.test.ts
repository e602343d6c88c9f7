import { purgeFields, purgeOps } from '#domain/log/purge-fields.ts'
import { recordProblem } from '#domain/log/record-fields.ts'
import { expect, it } from 'vitest'

it('says how many went, and nothing of what they were', () => {
  expect(purgeOps({ id: 'p', size: 3 })).toEqual([{ e: 'purge', r: 'p', f: { size: 3 } }])
  expect(recordProblem(purgeFields, { id: 'p', size: -1 })).toMatchObject({ kind: 'out-of-range' })
})
