import fc from 'fast-check'
import { expect, it } from 'vitest'
import { nothingChosen, picked, stillChosen, type RowChoice } from '#domain/record/row-choice.ts'

const order = ['a', 'b', 'c', 'd', 'e']
const ids = (choice: RowChoice): string => [...choice.chosen].sort().join('')

it('picks one, adds with Ctrl, draws a range with Shift in either direction', () => {
  const one = picked(nothingChosen, 'c', 'only', order)
  expect(ids(one)).toBe('c')
  expect(ids(picked(one, 'e', 'range', order))).toBe('cde')
  const back = picked(picked(one, 'e', 'range', order), 'a', 'range', order)
  expect(ids(back)).toBe('abc')
  const more = picked(one, 'e', 'toggle', order)
  expect(ids(more)).toBe('ce')
  expect(ids(picked(more, 'c', 'toggle', order))).toBe('e')
})

it('draws a range from the row itself when nothing was picked before, or that is gone', () => {
  expect(ids(picked(nothingChosen, 'b', 'range', order))).toBe('b')
  expect(ids(picked({ chosen: new Set(['x']), anchor: 'x' }, 'b', 'range', order))).toBe('b')
})

it('forgets what no longer stands in the list', () => {
  const choice: RowChoice = { chosen: new Set(['a', 'x']), anchor: 'x' }
  expect(stillChosen(choice, (id) => order.includes(id))).toEqual({ chosen: new Set(['a']) })
  const whole: RowChoice = { chosen: new Set(['a']), anchor: 'a' }
  expect(stillChosen(whole, () => true)).toBe(whole)
})

it('a row picked twice with Ctrl is as it was', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.constantFrom(...order)), fc.constantFrom(...order), (chosen, id) => {
      const start: RowChoice = { chosen: new Set(chosen) }
      expect(ids(picked(picked(start, id, 'toggle', order), id, 'toggle', order))).toBe(ids(start))
    }),
  )
})
