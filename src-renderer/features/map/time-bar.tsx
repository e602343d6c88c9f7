import { Pause, Play } from 'lucide-react'
import { memo, useEffect } from 'react'
import type { YearStep } from '#domain/map/places-for-map.ts'
import { useWords } from '#i18n/words.ts'
import { useFormats } from '#parts/use-formats.ts'
import { IconButton } from '#ui/icon-button.tsx'
import styles from './time-bar.module.css'
import { useYearPlay } from './use-year-play.ts'
import { YearTrack } from './year-track.tsx'

interface TimeBarProps {
  readonly years: readonly YearStep[]
  readonly year: number
  readonly onYear: (year: number) => void
  /** Shown places without a date, which no year can place. */
  readonly undated: number
  readonly onPlaying: (isPlaying: boolean) => void
}

/** The years in which the circle of friends grew: play them, drag through them, or step by key. */
export const TimeBar = memo(function TimeBar({ years, year, onYear, undated, onPlaying }: TimeBarProps) {
  const words = useWords('map')
  const format = useFormats()
  const play = useYearPlay(years, year, onYear)
  useEffect(() => onPlaying(play.isPlaying), [play.isPlaying, onPlaying])
  if (years.length === 0) return null
  const total = years.findLast((step) => step.year <= year)?.total ?? 0
  return (
    <section className={styles.bar} aria-label={words('time.label')}>
      <div className={styles.play}>
        <IconButton
          variant="primary"
          icon={play.isPlaying ? Pause : Play}
          label={words(play.isPlaying ? 'time.pause' : 'time.play')}
          onPress={play.isPlaying ? play.pause : play.start}
        />
      </div>
      <output className={styles.year}>{year}</output>
      <YearTrack
        years={years}
        year={year}
        label={words('time.label')}
        valueText={words('time.at', { year, count: total })}
        onYear={(chosen) => {
          play.pause()
          onYear(chosen)
        }}
      />
      <p className={styles.counts}>
        <span>
          {words('time.total')} <b>{format.number(total)}</b>
        </span>
        <span>{undated === 0 ? words('time.allDated') : words('time.undated', { count: undated })}</span>
      </p>
    </section>
  )
})
