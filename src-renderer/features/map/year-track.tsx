import type { YearStep } from '#domain/map/places-for-map.ts'
import { useRef } from 'react'
import { useInlineSize } from '#parts/use-inline-size.ts'
import { useRem } from '#ui/use-rem.ts'
import styles from './year-track.module.css'
import { writtenYears } from './year-play.ts'

interface YearTrackProps {
  readonly years: readonly YearStep[]
  readonly year: number
  readonly label: string
  readonly valueText: string
  readonly onYear: (year: number) => void
}

/** One column a year: a brick for each partner that joined, a line below them, and a knob on the chosen year. */
export function YearTrack({ years, year, label, valueText, onYear }: YearTrackProps) {
  const first = years[0]?.year ?? year
  const last = years[years.length - 1]?.year ?? year
  const most = Math.max(1, ...years.map(({ added }) => added))
  const at = (of: number): string => `${((of - first + 0.5) / years.length) * 100}%`
  // Bricks of 4 px while they fit above the line, thinner ones when a year saw very many.
  const brick = Math.min(4, 26 / most)
  const track = useRef<HTMLDivElement>(null)
  const width = useInlineSize(track)
  const rem = useRem()
  // A year of four bold figures and the gap to the next one.
  const apart = width === 0 ? 0 : (2.5 * rem * years.length) / width
  return (
    <div className={styles.track} dir="ltr" ref={track}>
      <div className={styles.columns} style={{ gridTemplateColumns: `repeat(${years.length}, 1fr)` }} aria-hidden>
        {years.map((step) => (
          <span key={step.year} className={styles.column} data-later={step.year > year || undefined}>
            {Array.from({ length: step.added }, (_, index) => (
              <span key={index} className={styles.brick} style={{ blockSize: `${brick - 1}px` }} />
            ))}
          </span>
        ))}
      </div>
      <div className={styles.line} aria-hidden>
        <span className={styles.past} style={{ width: at(year) }} />
      </div>
      <input
        className={styles.slider}
        type="range"
        dir="ltr"
        min={first}
        max={last}
        step={1}
        value={year}
        aria-label={label}
        aria-valuetext={valueText}
        style={{ left: `${50 / years.length}%`, right: `${50 / years.length}%` }}
        onChange={(event) => onYear(event.target.valueAsNumber)}
      />
      <span className={styles.knob} style={{ left: at(year) }} aria-hidden />
      <div className={styles.written} aria-hidden>
        {writtenYears(years, apart).map((written) => (
          <span key={written} className={styles.writtenYear} style={{ left: at(written) }} data-chosen={written === year || undefined}>
            {written}
          </span>
        ))}
      </div>
    </div>
  )
}
