import fc from 'fast-check'
import { expect, it } from 'vitest'
import { compactPath } from '#documents/compact-path.ts'

type Line = readonly (readonly [number, number])[]

/** The corners of a path, wherever its steps are counted from, to a tenth. */
function corners(path: string): [number, number][] {
  let [x, y] = [0, 0]
  return [...path.matchAll(/([MLl])(-?[\d.]+)[ ,]?(-?[\d.]+)/g)].map(([, command, a, b]) => {
    const relative = command === 'l'
    x = Math.round((Number(a) + (relative ? x : 0)) * 10) / 10
    y = Math.round((Number(b) + (relative ? y : 0)) * 10) / 10
    return [x, y]
  })
}

it('keeps every corner', () => {
  const pixels = fc.integer({ min: -3000, max: 30000 }).map((tenths) => tenths / 10)
  const lines = fc.array(fc.array(fc.tuple(pixels, pixels), { minLength: 20, maxLength: 40 }), { minLength: 1, maxLength: 3 })
  fc.assert(
    fc.property(lines, (all: readonly Line[]) => {
      const distinct = all.map((line) => line.filter(([x, y], i) => i === 0 || x !== line[i - 1]?.[0] || y !== line[i - 1]?.[1]))
      const path = distinct.map((line) => `M${line.map((point) => point.join(',')).join('L')}Z`).join('')
      expect(corners(compactPath(path))).toEqual(corners(path))
    }),
  )
})

it('is half as long for a coast', () => {
  const coast = `M${Array.from({ length: 200 }, (_, i) => `${(500 + i * 1.3).toFixed(1)},${(300 + Math.sin(i) * 2).toFixed(1)}`).join('L')}Z`
  expect(compactPath(coast).length).toBeLessThan(coast.length * 0.65)
})

it('leaves curves and short paths alone', () => {
  const curve = `M0,0Q1,1 2,2${'L3,3'.repeat(40)}`
  expect(compactPath(curve)).toBe(curve)
  expect(compactPath('M1,2L3,4')).toBe('M1,2L3,4')
})
