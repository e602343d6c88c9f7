import { expect, it } from 'vitest'
import { isAnswered } from '#domain/letter/is-answered.ts'
import type { Letter } from '#domain/letter/letter.ts'

const id = 'asked' as Letter['id']

it('takes a letter that went out for an answer, a draft for none', () => {
  expect(isAnswered({ id }, [{ answersId: id, state: 'done' }])).toBe(true)
  expect(isAnswered({ id }, [{ answersId: id, state: 'draft' }, { answersId: 'other' as Letter['id'], state: 'done' }])).toBe(false)
})
