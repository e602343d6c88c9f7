import { useEffect, useState } from 'react'
import type { YearStep } from '#domain/map/places-for-map.ts'
import { stayOf } from './year-play.ts'

export interface YearPlay {
  readonly isPlaying: boolean
  readonly start: () => void
  readonly pause: () => void
}

/** Moves the year on, from the first when it stood at the last, and stops at the last. */
export function useYearPlay(years: readonly YearStep[], year: number, onYear: (year: number) => void): YearPlay {
  const [isPlaying, setIsPlaying] = useState(false)
  const [first, last] = [years[0]?.year, years[years.length - 1]?.year]
  useEffect(() => {
    if (!isPlaying || last === undefined) return undefined
    const stay = stayOf(years.find((step) => step.year === year))
    const timer = setTimeout(() => {
      if (year >= last) setIsPlaying(false)
      else onYear(year + 1)
    }, stay)
    return () => clearTimeout(timer)
  }, [isPlaying, year, years, last, onYear])
  return {
    isPlaying,
    start: () => {
      if (first !== undefined && last !== undefined && year >= last) onYear(first)
      setIsPlaying(true)
    },
    pause: () => setIsPlaying(false),
  }
}
