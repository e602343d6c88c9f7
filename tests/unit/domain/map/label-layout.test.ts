import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { labelLayout } from '#domain/map/label-layout.ts'
import { boxAround, boxesOverlap, touchesBox } from '#domain/map/label-shapes.ts'
import type { LabelLayoutInput } from '#domain/map/label-wish.ts'
import type { PlaceId } from '#domain/place/place.ts'
import { roughMeasure, stage, style } from './some-map.ts'

const inputOf = (points: readonly (readonly [number, number, string])[], more: Partial<LabelLayoutInput> = {}): LabelLayoutInput => {
  const wishes = points.map(([x, y, text], rank) => ({
    placeId: `p${rank}` as PlaceId,
    kind: 'sister' as const,
    text,
    x,
    y,
    radius: 4.5,
    isSelected: rank === 0,
    isFaint: false,
    rank,
  }))
  return { wishes, symbols: wishes, size: stage, keepOut: [], arcs: [], style, ...more }
}

const crowds = fc.array(
  fc.tuple(fc.integer({ min: 40, max: 400 }), fc.integer({ min: 40, max: 300 }), fc.constantFrom('Kobe', '神户', 'Nord-Pas-de-Calais', '大曼彻斯特')),
  { minLength: 1, maxLength: 45 },
)

describe('names', () => {
  it('never lie on one another, on a symbol, on a panel or under a leader, and stay on the stage', { timeout: 60_000 }, () => {
    const panel = { x: 200, y: 100, width: 120, height: 80 }
    fc.assert(
      fc.property(crowds, (points) => {
        const input = inputOf(points, { keepOut: [panel] })
        const { labels, missed } = labelLayout(input, roughMeasure)
        expect(labels.length + missed.length).toBe(points.length)
        labels.forEach((label, i) => {
          const { box } = label
          expect(box.x >= 0 && box.y >= 0 && box.x + box.width <= stage.width && box.y + box.height <= stage.height).toBe(true)
          expect(boxesOverlap(box, panel)).toBe(false)
          for (const other of labels.slice(i + 1)) expect(boxesOverlap(box, other.box)).toBe(false)
          for (const { leader } of labels) if (leader) expect(touchesBox(...leader, box)).toBe(false)
          for (const symbol of input.symbols) {
            const isOwn = input.wishes.some(({ placeId, x, y }) => placeId === label.placeId && x === symbol.x && y === symbol.y)
            if (!isOwn) expect(boxesOverlap(box, boxAround(symbol.x, symbol.y, symbol.radius))).toBe(false)
          }
        })
      }),
      { numRuns: 25 },
    )
  })

  it('are all found in a crowd that leaves little room', () => {
    const points = Array.from({ length: 14 }, (_, i) => [300 + (i % 4) * 17, 250 + Math.floor(i / 4) * 17, `Name ${i}`] as const)
    expect(labelLayout(inputOf(points), roughMeasure).missed).toEqual([])
  })

  it('come out the same for the same input', () => {
    const input = inputOf(Array.from({ length: 20 }, (_, i) => [200 + ((i * 37) % 90), 200 + ((i * 53) % 70), `Name ${i}`] as const))
    expect(labelLayout(input, roughMeasure)).toEqual(labelLayout(input, roughMeasure))
  })

  it('stay where they were when the stage hardly changes', () => {
    const points = Array.from({ length: 16 }, (_, i) => [200 + ((i * 37) % 90), 200 + ((i * 53) % 70), `Name ${i}`] as const)
    const first = labelLayout(inputOf(points), roughMeasure).labels
    const nudged = labelLayout(inputOf(points.map(([x, y, text]) => [x + 1, y, text] as const), { before: first }), roughMeasure).labels
    const stayed = nudged.filter((label) => first.some((old) => old.placeId === label.placeId && old.slot === label.slot))
    expect(stayed.length / first.length).toBeGreaterThan(0.8)
  })

  it('do not stop a cloud of thousands', () => {
    const cloud = (length: number) => Array.from({ length }, (_, i) => [(i * 97) % 1062, (i * 61) % 656, `n${i}`] as const)
    expect(labelLayout(inputOf(cloud(300)), roughMeasure).labels.length).toBeGreaterThan(100)
    expect(labelLayout(inputOf(cloud(5000)), roughMeasure).labels.length).toBeLessThan(5000)
  })
})
