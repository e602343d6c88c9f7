import { freshRecord } from '#domain/record/any-record.ts'
import { memberOfPerson } from '#domain/visit/member-of-person.ts'
import { expect, it } from 'vitest'

it('takes over name, side, rank, office and diet', () => {
  const person = freshRecord('person', 'p', { names: { en: 'Mayor' }, side: 'home', rank: 'minister', diet: 'no pork', phone: '1' })
  expect(memberOfPerson(person as never, 'v')).toEqual({ visitId: 'v', personId: 'p', names: { en: 'Mayor' }, side: 'home', rank: 'minister', titles: {}, languages: [], diet: 'no pork' })
})
