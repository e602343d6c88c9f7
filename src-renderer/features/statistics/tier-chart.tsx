import { useRef } from 'react'
import { Area, AreaChart, CartesianGrid, XAxis, YAxis } from 'recharts'
import { roundTicks, yearTicks } from '#domain/statistics/step-scale.ts'
import { signedTiers } from '#domain/statistics/statistics-wish.ts'
import { placesBehind } from './rows-behind.ts'
import type { Said } from './statistics-tables.ts'
import { tierScale } from './tier-scale.ts'
import styles from './tier-chart.module.css'
import { TierOverlay } from './tier-overlay.tsx'
import { TierTwin } from './tier-twin.tsx'
import { go } from '#navigation/go.ts'
import { useSize } from './use-size.ts'

const colours = {
  sister: 'var(--tier-sister)',
  'friendly-exchange': 'var(--brass)',
  intent: 'var(--tier-intent)',
} as const

/** Stacked steps: what stood at the end of each year. A press on a band leads to its places up to that year. */
export function TierChart({ said, hasTwin }: { readonly said: Said; readonly hasTwin: boolean }) {
  const { made, wish, words, format } = said
  const frame = useRef<HTMLDivElement>(null)
  const size = useSize(frame)
  const { years } = made.series
  const tiers = signedTiers.filter((tier) => years.some(({ counts }) => counts[tier] > 0))
  const labels = tiers.map(
    (tier) =>
      `${words.in('vocabulary', `tiers.${tier}`)} ${format.number(made.series.years.at(-1)?.counts[tier] ?? 0)}`,
  )
  const scale = tierScale(
    years,
    size.width,
    labels,
    tiers.map((tier) => words.in('vocabulary', `tiers.${tier}`)),
  )
  const points = years.map(({ year, counts }) => ({ year, ...counts }))
  const last = years.at(-1)
  const ticks = yearTicks(scale.from, scale.to, scale.yearsFor(44))
  const open = (event: { readonly activeLabel?: string | number | undefined }): void => {
    const year = Number(event.activeLabel)
    if (Number.isInteger(year)) go(placesBehind(wish, { since: { from: Math.min(made.beginning, year), to: year } }))
  }
  const name = words('tiers.chartName', {
    from: String(scale.from),
    to: String(scale.to),
    count: last?.total ?? 0,
    parts: format.list(labels),
  })
  return (
    // A chart is read from left to right in every language.
    <div className={styles.chart} dir="ltr" data-twin={hasTwin || undefined}>
      <div className={styles.frame} ref={frame}>
        {size.width > 0 && size.height > 0 && (
          <>
            <div role="img" aria-label={name} className={styles.drawing}>
              <AreaChart
                width={size.width}
                height={size.height}
                data={points}
                margin={{ top: 0, right: scale.end, bottom: 0, left: 0 }}
                accessibilityLayer={false}
                onClick={open}
              >
                <CartesianGrid vertical={false} syncWithTicks stroke="var(--line)" />
                <XAxis
                  dataKey="year"
                  type="number"
                  domain={[scale.from, scale.to]}
                  ticks={[...ticks]}
                  height={scale.foot}
                  tick={false}
                  axisLine={{ stroke: 'var(--line-control)' }}
                  tickLine={{ stroke: 'var(--line-control)' }}
                />
                <YAxis
                  width={scale.start}
                  interval={0}
                  domain={[0, scale.most]}
                  ticks={[...roundTicks(scale.peak)]}
                  tick={{ fill: 'var(--ink2)', fontSize: 'var(--text-12)' }}
                  tickFormatter={(value: number) => format.number(value)}
                  axisLine={false}
                  tickLine={false}
                />
                {tiers.map((tier) => (
                  <Area
                    key={tier}
                    type="stepAfter"
                    dataKey={tier}
                    stackId="tiers"
                    stroke="var(--surface)"
                    strokeWidth={1}
                    fill={colours[tier]}
                    fillOpacity={1}
                    isAnimationActive={false}
                    activeDot={false}
                    dot={false}
                  />
                ))}
              </AreaChart>
            </div>
            <TierOverlay said={said} scale={scale} size={size} tiers={tiers} labels={labels} />
          </>
        )}
      </div>
      {size.width > 0 && (
        <TierTwin said={said} scale={scale} width={size.width} ticks={ticks} tiers={tiers} isAxisOnly={!hasTwin} />
      )}
    </div>
  )
}
