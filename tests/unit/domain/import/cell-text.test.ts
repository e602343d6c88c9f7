import { cellText } from '#domain/import/cell-text.ts'
import { expect, it } from 'vitest'

it.each([['a', 'a'], [1.5, '1.5'], [false, 'false'], [null, ''], [undefined, ''], [{}, '']])('cellText of %j', (cell, text) => expect(cellText(cell)).toBe(text))
