import { describe, expect, it } from 'vitest'
import { gridMove, isTypedLetter } from '#ui/table-grid-keys.ts'

const press = (key: string, more: object = {}) => ({ key, ctrlKey: false, metaKey: false, altKey: false, ...more })
const size = { lines: 100, columns: 4, page: 20, isRightToLeft: false }
const here = { line: 10, column: 1 }

describe('a key in a grid', () => {
  it.each([
    ['ArrowDown', { line: 11, column: 1 }],
    ['ArrowUp', { line: 9, column: 1 }],
    ['ArrowRight', { line: 10, column: 2 }],
    ['ArrowLeft', { line: 10, column: 0 }],
    ['PageDown', { line: 30, column: 1 }],
    ['PageUp', { line: -10, column: 1 }],
    ['Home', { line: 0, column: 1 }],
    ['End', { line: 99, column: 1 }],
    ['x', undefined],
  ])('%s', (key, to) => expect(gridMove(press(key), here, size)).toEqual(to))

  it('goes the other way where one reads from right to left, and leaves Alt to the window', () => {
    expect(gridMove(press('ArrowRight'), here, { ...size, isRightToLeft: true })).toEqual({ line: 10, column: 0 })
    expect(gridMove(press('ArrowLeft', { altKey: true }), here, size)).toBeUndefined()
  })

  it('types a letter of any script', () => {
    expect(['a', '神', '𠮷', 'é'].every((key) => isTypedLetter(press(key)))).toBe(true)
    expect([press('Enter'), press('a', { ctrlKey: true })].some(isTypedLetter)).toBe(false)
  })
})
