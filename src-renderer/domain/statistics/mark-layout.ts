/** A word that wants to stand over a point of a curve. All lengths in px, y downwards. */
export interface MarkWish {
  readonly x: number
  /** Where the curve is at the point. */
  readonly foot: number
  /** Width of the words. */
  readonly width: number
}

export interface PlacedMark {
  readonly wish: number
  /** Base line of the words; the staff ends at their height. */
  readonly head: number
  readonly side: 'after' | 'before'
}

export interface MarkGround {
  readonly start: number
  readonly end: number
  /** The highest point of the curve between two places along the axis. */
  readonly highest: (from: number, to: number) => number
  /** Height of a line of words, and what they stand over the curve. */
  readonly line: number
  readonly clearance: number
}

interface Box {
  readonly from: number
  readonly to: number
  readonly top: number
  readonly bottom: number
}

const gap = 5
const mostSteps = 5

/**
 * Words over a curve, each on a staff from its point: after the staff where there is room, else before it, and higher
 * where another stands in the way. Earlier wishes are served first; what finds no place without crossing is left out.
 */
export function markLayout(wishes: readonly MarkWish[], ground: MarkGround): readonly PlacedMark[] {
  const placed: (PlacedMark & { readonly words: Box; readonly staff: Box })[] = []
  wishes.forEach((wish, index) => {
    const found = ways(wish, ground).find(({ words, staff }) =>
      placed.every((other) => !meet(words, other.words) && !meet(words, other.staff) && !meet(staff, other.words)),
    )
    if (found) placed.push({ ...found, wish: index })
  })
  return placed.map(({ wish, head, side }) => ({ wish, head, side }))
}

function ways(wish: MarkWish, { start, end, highest, line, clearance }: MarkGround) {
  return Array.from({ length: mostSteps }, (_, step) => step).flatMap((step) =>
    (['after', 'before'] as const).flatMap((side) => {
      const [from, to] = side === 'after' ? [wish.x, wish.x + gap + wish.width] : [wish.x - gap - wish.width, wish.x]
      if (from < start || to > end) return []
      const head = Math.min(wish.foot - line, highest(from, to) - clearance) - step * line
      if (head < line) return []
      const words = { from, to, top: head - line, bottom: head }
      return [{ side, head, words, staff: { from: wish.x - 1, to: wish.x + 1, top: head - line, bottom: wish.foot } }]
    }),
  )
}

const meet = (a: Box, b: Box): boolean => a.from < b.to && b.from < a.to && a.top < b.bottom && b.top < a.bottom
