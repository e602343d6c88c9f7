import fc from 'fast-check'
import { expect, it } from 'vitest'
import { markLayout, type MarkGround } from '#domain/statistics/mark-layout.ts'

// A curve that rises from 300 on the left to 100 on the right.
const curve = (x: number): number => 300 - (x / 600) * 200
const ground: MarkGround = { start: 0, end: 600, highest: (_, to) => curve(to), line: 16, clearance: 10 }
const wish = (x: number, width: number) => ({ x, foot: curve(x), width })

it('stands after its staff, over the curve it runs across', () => {
  const [placed] = markLayout([wish(100, 95)], ground)
  expect(placed).toEqual({ wish: 0, side: 'after', head: curve(200) - 10 })
})

it('stands before its staff where the end is near', () => {
  expect(markLayout([wish(560, 90)], ground)[0]?.side).toBe('before')
})

it('leaves out what finds no place', () => {
  expect(markLayout([wish(300, 700)], ground)).toEqual([])
})

it('never lets words meet words or a staff', () => {
  const some = fc.array(fc.tuple(fc.integer({ min: 0, max: 600 }), fc.integer({ min: 20, max: 220 })), { maxLength: 8 })
  fc.assert(
    fc.property(some, (list) => {
      const wishes = list.map(([x, width]) => wish(x, width))
      const boxes = markLayout(wishes, ground).map(({ wish: index, side, head }) => {
        const { x, width, foot } = wishes[index] ?? wish(0, 0)
        return { x, foot, head, from: side === 'after' ? x : x - width - 5, to: side === 'after' ? x + width + 5 : x }
      })
      for (const a of boxes)
        for (const b of boxes) {
          if (a === b) continue
          expect(a.from < b.to && b.from < a.to && Math.abs(a.head - b.head) < 16).toBe(false)
          // The staff of b runs from its head down to the curve.
          expect(b.x > a.from + 1 && b.x < a.to - 1 && b.head - 16 < a.head && a.head - 16 < b.foot).toBe(false)
        }
    }),
  )
})
