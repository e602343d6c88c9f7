import { allVisits } from '#data/visit-queries.ts'
import { useQuery } from '#data/use-query.ts'
import { useWords } from '#i18n/words.ts'
import type { VisitView } from '#navigation/address.ts'
import { Button } from '#ui/button.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
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

/** The list of all visits, with the file of one of them beside it. */
export function VisitsPage({ visit, view = 'plan', item }: VisitsPageProps) {
  const words = useWords('visits')
  const visits = useQuery(allVisits, [])
  const [isAdding, setAdding] = useNewVisitWish()
  if (visits.kind === 'loading') return null

  const open = visits.value.find(({ id }) => id === visit)
  const add = (
    <Button variant="primary" onPress={() => setAdding(true)}>
      {words('add')}
    </Button>
  )
  return (
    <div className={styles.page} data-open={open !== undefined || undefined}>
      <div className={styles.list}>
        <VisitList visits={visits.value} chosen={open?.id} onAdd={() => setAdding(true)} />
      </div>
      <div className={styles.detail}>
        {open ? (
          <VisitPage key={open.id} id={open.id} view={view} {...(item !== undefined && { item })} />
        ) : (
          <div className={styles.empty}>
            {visits.value.length === 0 ? (
              <EmptyState drawing="map" sentence={words('empty.none')} action={add} />
            ) : (
              <EmptyState drawing="choice" sentence={words(visit ? 'empty.gone' : 'empty.choose')} action={add} />
            )}
          </div>
        )}
      </div>
      {isAdding && <NewVisit onClose={() => setAdding(false)} />}
    </div>
  )
}
