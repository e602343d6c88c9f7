import { shownText } from '#domain/import/import-problem.ts'
import { expect, it } from 'vitest'

it('shownText is one short, well-formed line', () => {
  expect(shownText('a\n b')).toBe('a b')
  expect(shownText('x'.repeat(99))).toHaveLength(61)
  expect(shownText('\ud800').isWellFormed()).toBe(true)
  expect(shownText({ a: 1 })).toBe('{"a":1}')
})
