import { markLayout } from '#domain/statistics/mark-layout.ts'
import { milestones } from '#domain/statistics/milestones.ts'
import type { SignedTier } from '#domain/statistics/statistics-wish.ts'
import { oneYear } from '#domain/statistics/year-span.ts'
import { markText } from './mark-text.ts'
import { placesBehind } from './rows-behind.ts'
import type { Said } from './statistics-tables.ts'
import styles from './tier-chart.module.css'
import { labelWidth, type TierScale } from './tier-scale.ts'
import { ToRows } from './to-rows.tsx'

interface TierOverlayProps {
  readonly said: Said
  readonly scale: TierScale
  readonly size: { readonly width: number; readonly height: number }
  readonly tiers: readonly SignedTier[]
  readonly labels: readonly string[]
}

const mostMarks = 4
/** Px a mark's words stand over the highest step they run across. */
const clearance = 8
const line = 17

/** What is written on the chart: the name and number of each band at its end, and words at the marked years. */
export function TierOverlay({ said, scale, size, tiers, labels }: TierOverlayProps) {
  const { made, wish, words, format } = said
  const { years } = made.series
  const last = years.at(-1)
  const { height } = size
  // The beginning first, then the richest years: what comes late may find no room.
  const marks = [...milestones(years, mostMarks)].sort(
    (a, b) => Number(b.year === scale.from) - Number(a.year === scale.from) || b.added.length - a.added.length,
  )
  const placed = markLayout(
    marks.map((mark) => ({
      x: scale.x(mark.year),
      foot: scale.y(mark.total, height),
      width: labelWidth(`${mark.year} ${markText(mark, words, format)}`),
    })),
    {
      start: 0,
      end: scale.x(scale.to),
      highest: (from, to) =>
        scale.y(
          Math.max(
            0,
            ...years.filter(({ year }) => scale.x(year + 1) > from && scale.x(year) < to).map(({ total }) => total),
          ),
          height,
        ),
      line,
      clearance,
    },
  )
  let below = 0
  // In parts of the whole, so that a printed page may be of another width.
  const along = (px: number): string => `${(px / size.width) * 100}%`
  const down = (px: number): string => `${(px / height) * 100}%`
  return (
    <>
      {tiers.map((tier, index) => {
        const count = last?.counts[tier] ?? 0
        const middle = scale.y(below + count / 2, height)
        below += count
        return count === 0 ? null : (
          <ToRows
            key={tier}
            to={placesBehind(wish, {
              tiers: [tier],
              since: { from: Math.min(made.beginning, scale.to), to: scale.to },
            })}
            className={styles.band}
            style={{
              left: along(scale.x(scale.to) + 8),
              width: along(scale.end - 8),
              top: down(middle),
              color: `var(--tier-${tier})`,
            }}
          >
            {labels[index]}
          </ToRows>
        )
      })}
      {placed.map(({ wish: index, head, side }) => {
        const mark = marks[index]
        if (!mark) return null
        const left = along(scale.x(mark.year))
        const foot = scale.y(mark.total, height)
        return (
          <div key={mark.year}>
            <i className={styles.staff} style={{ left, top: down(head - line), height: down(foot - head + line) }} />
            <i className={styles.dot} style={{ left, top: down(foot) }} />
            <ToRows
              to={placesBehind(wish, { since: oneYear(mark.year) })}
              className={styles.mark}
              style={{
                left,
                top: down(head),
                transform: side === 'before' ? 'translate(calc(-100% - 5px), -100%)' : 'translate(5px, -100%)',
              }}
            >
              <b>{mark.year}</b> <bdi>{markText(mark, words, format)}</bdi>
            </ToRows>
          </div>
        )
      })}
    </>
  )
}
