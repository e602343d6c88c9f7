import { takesPart } from '#domain/visit/takes-part.ts'
import { expect, it } from 'vitest'
import { item, member } from '../../../fixtures/visit-records.ts'

it('names those who take part, or everybody', () => {
  const [head, press] = [member('head'), member('press')]
  expect(takesPart(head, item('all'))).toBe(true)
  const small = item('small', { memberIds: ['head' as never] })
  expect([takesPart(head, small), takesPart(press, small)]).toEqual([true, false])
})
