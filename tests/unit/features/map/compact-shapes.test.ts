import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compactGround, groundFromCompact } from '#features/map/compact-shapes.ts'
import type { GroundShapes } from '#features/map/ground-shapes.ts'
import type { ProjectedShape } from '#features/map/projected-shape.ts'

const shapeOf = (rings: readonly (readonly number[])[], isClosed: boolean): ProjectedShape => {
  const points = Float32Array.from(rings.flat())
  const starts = rings.map((_, index) => rings.slice(0, index).flat().length / 2)
  const [xs, ys] = [0, 1].map((axis) => [...points].filter((_, index) => index % 2 === axis)) as [number[], number[]]
  return { points, starts, isClosed, box: [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)] }
}
const groundOf = (country: ProjectedShape, borders: ProjectedShape): GroundShapes => ({
  countries: [{ code: 'AA', shape: country }],
  lines: { borders },
  projection: 'equal-earth',
  center: [150, 0],
  scale: 222.5,
  translate: [600, 370],
})
const again = (ground: GroundShapes, cell: number): GroundShapes =>
  groundFromCompact(JSON.parse(JSON.stringify(compactGround(ground, cell))) as ReturnType<typeof compactGround>)

describe('ground that was kept', () => {
  const whole = groundOf(shapeOf([[0, 0, 100, 0, 100, 50], [-20.5, 3, -30, 9, -25, 40]], true), shapeOf([[0, 0, 100, 0]], false))

  it('is the same again, with its boxes, its layers and where it stands', () => {
    expect(again(whole, 0.75)).toEqual(whole)
  })

  it('lies within a sixteenth of a pixel of what was projected, wherever that is', () => {
    const heights = fc.array(fc.double({ min: -1600, max: 1600, noNaN: true }), { minLength: 2, maxLength: 30 })
    fc.assert(
      fc.property(heights, fc.double({ min: -3000, max: 1000, noNaN: true }), (ys, from) => {
        const line = shapeOf([ys.flatMap((y, index) => [from + 3 * index, y])], false)
        const kept = again(groundOf(shapeOf([[0, 0, 100, 0, 100, 50]], true), line), 1).lines.borders?.points
        expect(kept).toHaveLength(line.points.length)
        for (const [index, value] of [...(kept ?? [])].entries()) expect(Math.abs(value - (line.points[index] ?? NaN))).toBeLessThan(0.0635)
      }),
    )
  })

  it('has no more points than a screen can show', () => {
    const dense = Array.from({ length: 500 }, (_, index) => [index / 50, 0]).flat()
    const ground = groundOf(shapeOf([[0, 0, 100, 0, 100, 50]], true), shapeOf([dense], false))
    expect(compactGround(ground, 1).lines.borders?.rings).toEqual([12])
  })

  it.each([
    ['a ring that lacks points', { rings: [9], moves: ']]]]', isClosed: true }],
    ['a shape without any', { rings: [], moves: '', isClosed: true }],
  ])('is refused with %s', (_, shape) => {
    expect(() => groundFromCompact({ ...compactGround(whole, 1), countries: [['AA', shape]] })).toThrow()
  })

  it('holds nothing that would have to be escaped', () => {
    expect(JSON.stringify(compactGround(whole, 1))).not.toMatch(/[\\<&]/)
  })
})
