import fc from 'fast-check'
import { cardLines } from '#documents/card-lines.ts'
import { roughWidth } from '#documents/rough-width.ts'
import { describe, expect, it } from 'vitest'

const told = (...names: readonly string[]): readonly string[] => cardLines(names.map((text, at) => ({ text, language: at === 0 ? 'en' : 'zh-Hans' })), 118, 56).map(({ text, size }) => `${size} ${text}`)

describe('cardLines', () => {
  it.each([
    ['a short name', ['Vice mayor', '副市长'], ['14 Vice mayor', '11 副市长']],
    ['a name that wraps', ['Director of the zoo and gardens'], ['14 Director of the', '14 zoo and gardens']],
    ['nothing', [], []],
  ])('%s', (_, names, expected) => {
    expect(told(...names)).toEqual(expected)
  })
  it('cuts with an ellipsis what is too long for the smallest letters, in each language', () => {
    const lines = told('Deputy chairman of the standing committee of the regional executive council for everything under the sun', '主管一切事务的地区执行委员会常务委员会副主席兼各项工作领导小组组长办公室主任')
    expect(lines.filter((line) => line.endsWith('…'))).toHaveLength(2)
  })
  it('stays on the card', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ minLength: 1, maxLength: 120 }), { maxLength: 2 }), (names) => {
        for (const { y, size } of cardLines(names.map((text) => ({ text, language: 'en' })), 118, 56)) {
          expect(y).toBeLessThanOrEqual(28)
          expect(y - size).toBeGreaterThanOrEqual(-32)
        }
      }),
    )
  })
})
it('roughWidth takes Han for squares and marks for nothing', () => {
  expect(roughWidth('市长', 10)).toBe(20)
  expect(roughWidth('é', 10)).toBeCloseTo(5.5)
})
