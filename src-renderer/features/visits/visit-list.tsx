import { PlaneLanding, PlaneTakeoff, Plus } from 'lucide-react'
import { useMemo, useState } from 'react'
import { useLiveRecords } from '#data/live-records.ts'
import { textIn } from '#domain/place/language-map.ts'
import { searchKeys, searchRank, type SearchKeys } from '#domain/search/search-keys.ts'
import { visitGroups } from '#domain/visit/visit-groups.ts'
import type { Visit } from '#domain/visit/visit.ts'
import { useWords } from '#i18n/words.ts'
import { go } from '#navigation/go.ts'
import { useFormats } from '#parts/use-formats.ts'
import { useToday } from '#parts/use-today.ts'
import { Button } from '#ui/button.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { SearchField } from '#ui/search-field.tsx'
import { VirtualList } from '#ui/virtual-list.tsx'
import styles from './visit-list.module.css'

const none: readonly Visit[] = []

interface VisitListProps {
  readonly chosen: string | undefined
  readonly onAdd: () => void
}

/** All visits, those ahead first, found by name or organiser. */
export function VisitList({ chosen, onAdd }: VisitListProps) {
  const live = useLiveRecords('visit')
  const visits = live.kind === 'ready' ? (live.records as unknown as readonly Visit[]) : none
  const words = useWords('visits')
  const format = useFormats()
  const today = useToday()
  const [text, setText] = useState('')
  const groups = useMemo(() => visitGroups(visits.filter((visit) => searchRank(keysOf(visit), text) !== undefined), today), [visits, text, today])
  const nameOf = (visit: Visit): string => textIn(visit.titles, words.language)?.text ?? words.in('parts', 'untitled')
  const dateOf = ({ date }: Visit): string => (date ? format.partialDate(date) : words('undated'))
  return (
    <section className={styles.pane} aria-label={words('list.label')}>
      <div className={styles.head}>
        <SearchField label={words('list.search')} placeholder={words('list.searchHint')} value={text} onChange={setText} />
      </div>
      <div className={styles.rows}>
        <VirtualList
          label={words('list.label')}
          rowHeight={3.25}
          groups={groups.map((group) => ({
            id: group.id,
            title: words(`list.groups.${group.id}`),
            note: format.number(group.visits.length),
            items: group.visits.map((visit) => ({ id: visit.id, visit })),
          }))}
          selected={chosen}
          onSelect={(id) => go({ page: 'visits', visit: id })}
          rowText={({ visit }) => `${nameOf(visit)} ${words.in('vocabulary', `visitDirections.${visit.direction}`)} ${dateOf(visit)}`}
          row={({ visit }) => (
            <span className={styles.what}>
              <bdi className={styles.name}>{nameOf(visit)}</bdi>
              <span className={styles.meta}>
                {visit.direction === 'outbound' ? <PlaneTakeoff className={styles.icon} aria-hidden /> : <PlaneLanding className={styles.icon} aria-hidden />}
                {[dateOf(visit), words.in('vocabulary', `visitStates.${visit.state}`)].join(' · ')}
              </span>
            </span>
          )}
          emptyState={
            visits.length > 0 && (
              <EmptyState drawing="search" sentence={words('list.nothing')} action={<Button onPress={() => setText('')}>{words('list.clear')}</Button>} />
            )
          }
        />
      </div>
      <div className={styles.foot}>
        <Button size="small" icon={Plus} onPress={onAdd}>
          {words('add')}
        </Button>
      </div>
    </section>
  )
}

const keysOf = ({ titles, organiser, inviter }: Visit): SearchKeys =>
  searchKeys([...Object.values(titles), organiser, inviter], [titles['zh-Hans'] ?? '', organiser, inviter].filter((text) => text !== ''))
