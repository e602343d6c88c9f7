import type { CSSProperties } from 'react'
import type { SignedTier } from '#domain/statistics/statistics-wish.ts'
import { TierMark } from '#parts/tier-mark.tsx'
import { classNames } from '#ui/class-names.ts'
import { placesBehind } from './rows-behind.ts'
import type { Said } from './statistics-tables.ts'
import styles from './tier-chart.module.css'
import type { TierScale } from './tier-scale.ts'
import { ToRows } from './to-rows.tsx'

interface TierTwinProps {
  readonly said: Said
  readonly scale: TierScale
  readonly width: number
  readonly ticks: readonly number[]
  readonly tiers: readonly SignedTier[]
  /** Only the years under the axis, where no table is wished for. */
  readonly isAxisOnly: boolean
}

/** The table of the chart, its columns under the very years of the axis. */
export function TierTwin({ said, scale, width, ticks, tiers, isAxisOnly }: TierTwinProps) {
  const { made, wish, words, format } = said
  const at = (year: number) => ({ left: `${(scale.x(year) / width) * 100}%` })
  const found = (year: number) => made.series.years.find((one) => one.year === year)
  const upTo = (year: number) => ({ since: { from: Math.min(made.beginning, year), to: year } })
  const axis = (
    <div role="row" className={styles.axis}>
      <span role="columnheader" className={styles.rowName}>
        {words('tiers.yearEnd')}
      </span>
      {ticks.map((year) => (
        <span key={year} role="columnheader" className={styles.at} style={at(year)}>
          {year}
        </span>
      ))}
    </div>
  )
  const names = { '--names': `${scale.start - 14}px` } as CSSProperties
  if (isAxisOnly)
    return (
      <div aria-hidden style={names}>
        {axis}
      </div>
    )
  return (
    <div role="table" aria-label={words('tiers.title')} style={names}>
      {axis}
      {tiers.map((tier) => (
        <div key={tier} role="row" className={styles.row}>
          <span role="rowheader" className={styles.rowName}>
            <TierMark tier={tier} size={10} />
            <span className={styles.rowWord}>{words.in('vocabulary', `tiers.${tier}`)}</span>
          </span>
          {ticks.map((year) => {
            const count = found(year)?.counts[tier] ?? 0
            return (
              <span key={year} role="cell" className={styles.at} style={at(year)}>
                <ToRows
                  className={styles.cell}
                  to={count === 0 ? undefined : placesBehind(wish, { tiers: [tier], ...upTo(year) })}
                >
                  {count === 0 ? '—' : format.number(count)}
                </ToRows>
              </span>
            )
          })}
        </div>
      ))}
      <div role="row" className={classNames(styles.row, styles.total)}>
        <span role="rowheader" className={styles.rowName}>
          {words('total')}
        </span>
        {ticks.map((year) => {
          const total = found(year)?.total ?? 0
          return (
            <span key={year} role="cell" className={styles.at} style={at(year)}>
              <ToRows className={styles.cell} to={total === 0 ? undefined : placesBehind(wish, upTo(year))}>
                {format.number(total)}
              </ToRows>
            </span>
          )
        })}
      </div>
    </div>
  )
}
