import { RotateCcw, Trash2 } from 'lucide-react'
import { useMemo, useState } from 'react'
import { daysInTrash } from '#data/purge.ts'
import type { TrashedRecord } from '#data/trash-queries.ts'
import { refKey } from '#domain/log/purge.ts'
import { recordKinds } from '#domain/record/record-kinds.ts'
import { useWords } from '#i18n/words.ts'
import { useFormats } from '#parts/use-formats.ts'
import { useSave } from '#parts/use-save.ts'
import { Button } from '#ui/button.tsx'
import { Checkbox } from '#ui/checkbox.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { Link } from '#ui/link.tsx'
import { SearchField } from '#ui/search-field.tsx'
import { SectionHead } from '#ui/section-head.tsx'
import { PurgeDialog } from './purge-dialog.tsx'
import { TrashRow } from './trash-row.tsx'
import styles from './upkeep.module.css'
import { useTrash } from './use-trash.ts'

const rowsAtFirst = 100

/** Everything that was removed in the last 30 days, by kind: to bring back, or to be rid of for good. */
export function TrashSection() {
  const words = useWords('upkeep')
  const format = useFormats()
  const save = useSave()
  const trash = useTrash()
  const [query, setQuery] = useState('')
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const [shown, setShown] = useState(rowsAtFirst)
  const [purging, setPurging] = useState<readonly TrashedRecord[]>([])
  const found = useMemo(() => {
    const wanted = query.trim().toLocaleLowerCase()
    return trash?.filter(({ name }) => name.toLocaleLowerCase().includes(wanted)) ?? []
  }, [trash, query])
  if (trash === undefined) return null
  if (trash.length === 0) return <EmptyState drawing="search" sentence={words('trash.empty', { days: daysInTrash })} />

  const marked = found.filter((one) => chosen.has(keyOf(one)))
  const choose = (keys: readonly string[], isChosen: boolean): void => {
    const next = new Set(chosen)
    for (const key of keys)
      if (isChosen) next.add(key)
      else next.delete(key)
    setChosen(next)
  }
  const restore = async (some: readonly (TrashedRecord & { readonly name: string })[]): Promise<void> => {
    const [first] = some
    const said =
      some.length === 1 && first
        ? words('trash.restored', { name: first.name })
        : words('trash.restoredMany', { count: some.length })
    await save(
      'trash.restore',
      some.map(({ kind, id }) => ({ e: kind, r: id, f: { $del: null } })),
      said,
    )
    setChosen(new Set())
  }
  const visible = found.slice(0, shown)
  return (
    <>
      <p className={styles.text}>{words('trash.intro', { days: daysInTrash })}</p>
      <div className={styles.tools}>
        <div className={styles.find}>
          <SearchField label={words('trash.search')} value={query} onChange={setQuery} />
        </div>
        <Button
          icon={RotateCcw}
          variant="primary"
          isDisabled={marked.length === 0}
          onPress={() => void restore(marked)}
        >
          {marked.length > 0 ? words('trash.restoreChosen', { count: marked.length }) : words('trash.restore')}
        </Button>
        <Button icon={Trash2} variant="danger" onPress={() => setPurging(marked.length > 0 ? marked : trash)}>
          {marked.length > 0 ? words('trash.purgeChosen', { count: marked.length }) : words('trash.purgeAll')}
        </Button>
      </div>
      <Checkbox
        isSelected={marked.length > 0 && marked.length === found.length}
        isIndeterminate={marked.length > 0 && marked.length < found.length}
        onChange={(isChosen) => choose(found.map(keyOf), isChosen)}
        isDisabled={found.length === 0}
      >
        {words('trash.all', { count: found.length })}
      </Checkbox>
      {found.length === 0 && <p className={styles.text}>{words('trash.nothingFits', { query })}</p>}
      {recordKinds.map((kind) => {
        const rows = visible.filter((one) => one.kind === kind)
        if (rows.length === 0) return null
        const count = found.filter((one) => one.kind === kind).length
        return (
          <section key={kind} aria-labelledby={`trash-${kind}`}>
            <SectionHead
              id={`trash-${kind}`}
              title={words.in('vocabulary', `kindsMany.${kind}`)}
              count={format.number(count)}
            />
            <ul>
              {rows.map((one) => (
                <TrashRow
                  key={keyOf(one)}
                  trashed={one}
                  isChosen={chosen.has(keyOf(one))}
                  onChoose={(isChosen) => choose([keyOf(one)], isChosen)}
                  onRestore={() => void restore([one])}
                />
              ))}
            </ul>
          </section>
        )
      })}
      {found.length > shown && (
        <Link size="meta" onPress={() => setShown(shown + 500)}>
          {words('trash.showMore', { count: found.length - shown })}
        </Link>
      )}
      {purging.length > 0 && <PurgeDialog trashed={purging} onClose={() => setPurging([])} />}
    </>
  )
}

const keyOf = ({ kind, id }: TrashedRecord): string => refKey({ e: kind, r: id })
