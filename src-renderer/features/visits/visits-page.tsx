import { useLiveRecords } from '#data/live-records.ts'
import { useWords } from '#i18n/words.ts'
import type { VisitView } from '#navigation/address.ts'
import { Button } from '#ui/button.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { useMedia } from '#ui/use-media.ts'
import { NewVisit } from './new-visit.tsx'
import { useNewVisitWish } from './new-visit-wish.ts'
import { VisitList } from './visit-list.tsx'
import { VisitPage } from './visit-page.tsx'
import styles from './visits-page.module.css'

interface VisitsPageProps {
  readonly visit?: string
  readonly view?: VisitView
  readonly item?: string
}

/** Room for the list beside the days of a visit; as in the style sheet. */
const wide = '(width >= 112.5rem)'

/** The list of all visits, or the file of one of them, which does not wait for the others. */
export function VisitsPage({ visit, view = 'plan', item }: VisitsPageProps) {
  const words = useWords('visits')
  const [isAdding, setAdding] = useNewVisitWish()
  const isWide = useMedia(wide)
  const add = (
    <Button variant="primary" onPress={() => setAdding(true)}>
      {words('add')}
    </Button>
  )
  const gone = (
    <div className={styles.empty}>
      <EmptyState drawing="choice" sentence={words('empty.gone')} action={add} />
    </div>
  )
  return (
    <div className={styles.page} data-open={visit !== undefined || undefined}>
      <div className={styles.list}>
        {(visit === undefined || isWide) && <VisitList chosen={visit} onAdd={() => setAdding(true)} />}
      </div>
      <div className={styles.detail}>
        {visit === undefined ? (
          <NoVisit add={add} />
        ) : (
          <VisitPage key={visit} id={visit} view={view} gone={gone} {...(item !== undefined && { item })} />
        )}
      </div>
      {isAdding && <NewVisit onClose={() => setAdding(false)} />}
    </div>
  )
}

function NoVisit({ add }: { readonly add: React.ReactNode }) {
  const words = useWords('visits')
  const visits = useLiveRecords('visit')
  if (visits.kind === 'reading') return null
  const isFirst = visits.records.length === 0
  return (
    <div className={styles.empty}>
      <EmptyState drawing={isFirst ? 'map' : 'choice'} sentence={words(isFirst ? 'empty.none' : 'empty.choose')} action={add} />
    </div>
  )
}
