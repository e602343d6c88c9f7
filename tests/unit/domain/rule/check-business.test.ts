import fc from 'fast-check'
import { expect, it } from 'vitest'
import { checkBusinessShare } from '#domain/rule/check-business.ts'
import type { Item } from '#domain/visit/item.ts'
import { basis, resultOf, shipped, told } from '../../../fixtures/rule-basis.ts'
import { item, surroundings, visit, visitFile } from '../../../fixtures/visit-records.ts'

/** "O-" is a day with business in the morning and free time in the afternoon. */
const drawn = (cells: string) => {
  const items = cells.split('').flatMap((use, at): Item[] => {
    const date = `2026-12-${String(13 + Math.floor(at / 2)).padStart(2, '0')}`
    const kind = { O: 'meeting', T: 'leg', '-': 'free' }[use]
    return kind === undefined ? [] : [item(`i${at}`, { kind, date, time: at % 2 === 0 ? '09:00' : '14:00', endTime: at % 2 === 0 ? '11:00' : '16:00' })]
  })
  return visitFile(items, { visit: visit({ endDate: `2026-12-${String(12 + cells.length / 2)}` }) })
}

it.each([
  ['OOOOO-', 'ok 0.83/0.67 business', []],
  ['OOOO--', 'near 0.67/0.67 business', []],
  ['OOO---', 'over 0.5/0.67 business', ['i3', 'i4', 'i5']],
  ['TTOOOOOOOTOOO--T', 'over 0.63/0.67 business', ['i13', 'i14']],
  ['      ', 'over 0/0.67 business', []],
])('R-BIZ: %s', (cells, expected, itemIds) => {
  const result = resultOf('R-BIZ', drawn(cells))
  expect(told(result)).toBe(expected)
  expect(result.itemIds).toEqual(itemIds)
})

it('R-BIZ is not known without days', () => {
  expect(resultOf('R-BIZ', visitFile([], { visit: visit({ date: '2026' }) })).state).toBe('unknown')
})

it('R-BIZ is over exactly when less than two thirds are official', () => {
  const rule = shipped.find(({ kind }) => kind === 'business-share')
  if (!rule) throw new Error('no such rule')
  fc.assert(
    fc.property(fc.array(fc.constantFrom('O', 'T', '-', ' '), { minLength: 2, maxLength: 20 }), (cells) => {
      const even = cells.slice(0, cells.length - (cells.length % 2)).slice(0, 30)
      const official = even.filter((use) => use === 'O').length
      const { state } = checkBusinessShare({ file: drawn(even.join('')), surroundings: surroundings(), rule, basis: basis() })
      expect(state === 'over').toBe(official * 3 < even.length * 2)
    }),
  )
})
