import { expect, it } from 'vitest'
import { mapSheet } from '#documents/map-sheet.ts'

it.each(['a4', 'A3', ' a4 '])('knows the paper %s', (words) => {
  expect(mapSheet(words)?.paper).toBe(words.trim().toUpperCase())
})

it('makes letters as large as the picture is', () => {
  expect(mapSheet('1366x768')).toMatchObject({ width: 1366, height: 768, unit: 1 })
  expect(mapSheet('3840×2160')?.unit).toBeCloseTo(2.81, 2)
})

it('leaves room for heading, legend and credit line', () => {
  const sheet = mapSheet('1366x768')
  expect(sheet?.map.y).toBe(62)
  expect((sheet?.map.y ?? 0) + (sheet?.map.height ?? 0)).toBeLessThan(768 - 80)
})

it.each(['', 'a5', '100x100', '1920', '1920x', '99999x99999', '12000x12000', '-1x2', '1e3x500'])('refuses %s', (words) => {
  expect(mapSheet(words)).toBeUndefined()
})
