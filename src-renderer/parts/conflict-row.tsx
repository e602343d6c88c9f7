import type { Conflict } from '#domain/visit/conflict.ts'
import type { VisitFile } from '#domain/visit/visit-file.ts'
import { useWords } from '#i18n/words.ts'
import { go } from '#navigation/go.ts'
import { Button } from '#ui/button.tsx'
import { focusCard } from '#ui/card-list.tsx'
import { Link } from '#ui/link.tsx'
import { StateMark } from '#ui/state-mark.tsx'
import { Tag } from '#ui/tag.tsx'
import styles from './conflict-list.module.css'
import { conflictText, itemName } from './conflict-text.ts'
import { isolated } from './isolate.ts'
import { useCountryName } from './use-country-name.ts'
import { useFormats } from './use-formats.ts'
import { useSave } from './use-save.ts'

interface ConflictRowProps {
  readonly conflict: Conflict
  readonly file: VisitFile
  readonly here?: string
  readonly onFollow?: () => void
}

/** One trouble: how sure it is, why, the way to what it is about, and a mend where one is obvious. */
export function ConflictRow({ conflict, file, here, onFollow }: ConflictRowProps) {
  const words = useWords('parts')
  const format = useFormats()
  const nameOfCountry = useCountryName()
  const save = useSave()
  const { state, itemIds, mend } = conflict
  const said = conflictText(conflict, file, words, format, nameOfCountry)
  const visit = file.visit.id
  const follow = (item?: string): void => {
    onFollow?.()
    go(item === undefined ? { page: 'visits', visit, view: 'roster' } : { page: 'visits', visit, view: 'plan', item }, { instead: item !== undefined && here !== undefined })
    // What closes on the way gives the keys back to its button first.
    if (item !== undefined) focusCard(item, framesToClose)
  }
  const ways = itemIds.filter((id) => id !== here).slice(0, mostWays)
  return (
    <li className={styles.row}>
      <StateMark state={state === 'unknown' ? 'none' : state} />
      <div className={styles.text}>
        <p className={styles.title}>
          {said.title} <Tag tone={state === 'unknown' ? 'plain' : state}>{words(`conflict.states.${state}`)}</Tag>
        </p>
        <p className={styles.why}>{said.why}</p>
        <div className={styles.ways}>
          {mend && (
            <Button size="small" onPress={() => void save('conflict.mend', mend.ops, words('conflict.mended'))}>
              {said.mend}
            </Button>
          )}
          {ways.map((id) => (
            <Link key={id} size="meta" onPress={() => follow(id)}>
              {words('conflict.open', { name: isolated(itemName(id, file, words)) })}
            </Link>
          ))}
          {itemIds.length === 0 && (
            <Link size="meta" onPress={() => follow()}>
              {words('conflict.roster')}
            </Link>
          )}
        </div>
      </div>
    </li>
  )
}

/** A holiday may fall on a dozen meetings of one day; the first few lead there. */
const mostWays = 4
const framesToClose = 8
