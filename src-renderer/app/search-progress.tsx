import { useSearchState } from '#data/search.ts'
import { useWords } from '#i18n/words.ts'
import { useFormats } from '#parts/use-formats.ts'
import styles from './palette.module.css'

/** How far the index of the search is, while it is not whole; else what may be typed. */
export function SearchProgress() {
  const words = useWords('app')
  const format = useFormats()
  const state = useSearchState()
  if (state.phase === 'failed') return <span>{words('search.failed')}</span>
  if (state.phase !== 'building') return <span>{words('search.hint')}</span>
  return (
    <span className={styles.progress}>
      <progress className={styles.bar} value={state.share} max={1} aria-label={words('search.preparing')} />
      {words(state.isRepair ? 'search.repairing' : 'search.building', { share: format.percent(state.share) })}
    </span>
  )
}
