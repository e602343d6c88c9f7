import { useEffect, useEffectEvent, useRef, type ReactNode } from 'react'
import {
  Collection,
  Header,
  ListBox,
  ListBoxItem,
  ListBoxSection,
  ListLayout,
  Virtualizer,
} from 'react-aria-components'
import { useRem } from './use-rem.ts'
import styles from './virtual-list.module.css'

export interface ListGroup<T> {
  readonly id: string
  /** Leave out for a list without headings. */
  readonly title?: string
  readonly note?: string
  readonly items: readonly T[]
}

interface VirtualListProps<T extends { readonly id: string }> {
  readonly label: string
  readonly groups: readonly ListGroup<T>[]
  readonly row: (item: T) => ReactNode
  /** What the row is called: for screen readers and for finding it by typing. */
  readonly rowText: (item: T) => string
  readonly selected?: string | undefined
  readonly onSelect: (id: string) => void
  readonly emptyState?: ReactNode
  /** Rem. */
  readonly rowHeight?: number
}

/** A list that draws only the rows in sight, with one row chosen; arrow keys choose, typing finds. It fills its parent. */
export function VirtualList<T extends { readonly id: string }>({
  label,
  groups,
  row,
  rowText,
  selected,
  onSelect,
  emptyState,
  rowHeight = 2.125,
}: VirtualListProps<T>) {
  const rem = useRem()
  const choose = (keys: 'all' | Set<unknown>) => {
    const key = keys === 'all' ? undefined : [...keys][0]
    if (typeof key === 'string') onSelect(key)
  }
  const box = useRef<HTMLDivElement>(null)
  const showSelected = useEffectEvent(() => {
    const top = topOf(groups, selected, rowHeight)
    if (box.current && top !== undefined) bringIntoSight(box.current, top * rem, rowHeight * rem)
  })
  // One frame later, when the list knows how long it is.
  useEffect(() => {
    const frame = requestAnimationFrame(() => showSelected())
    return () => cancelAnimationFrame(frame)
  }, [selected])
  const itemOf = (item: T) => (
    <ListBoxItem id={item.id} textValue={rowText(item)} className={styles.row ?? ''}>
      {row(item)}
    </ListBoxItem>
  )
  const isPlain = groups.every(({ title }) => title === undefined)
  return (
    <Virtualizer layout={ListLayout} layoutOptions={{ rowSize: rowHeight * rem, headingSize: headingHeight * rem }}>
      <ListBox
        ref={box}
        aria-label={label}
        className={styles.list ?? ''}
        selectionMode="single"
        disallowEmptySelection
        selectedKeys={selected === undefined ? [] : [selected]}
        onSelectionChange={choose}
        renderEmptyState={() => emptyState}
      >
        {isPlain ? (
          <Collection items={groups.flatMap(({ items }) => items)}>{itemOf}</Collection>
        ) : (
          <Collection items={groups}>
            {(group) => (
              <ListBoxSection id={group.id} className={styles.group ?? ''}>
                <Header className={styles.heading ?? ''}>
                  <span>{group.title}</span>
                  <span className={styles.note}>{group.note}</span>
                </Header>
                <Collection items={group.items}>{itemOf}</Collection>
              </ListBoxSection>
            )}
          </Collection>
        )}
      </ListBox>
    </Virtualizer>
  )
}

/** Rem. */
const headingHeight = 1.875

/** Where the row stands, in rem from the top of the list. */
function topOf<T extends { readonly id: string }>(
  groups: readonly ListGroup<T>[],
  id: string | undefined,
  rowHeight: number,
): number | undefined {
  let top = 0
  for (const { title, items } of groups) {
    const index = items.findIndex((item) => item.id === id)
    top += title === undefined ? 0 : headingHeight
    if (index >= 0) return top + index * rowHeight
    top += items.length * rowHeight
  }
  return undefined
}

function bringIntoSight(box: HTMLElement, top: number, height: number): void {
  if (top >= box.scrollTop && top + height <= box.scrollTop + box.clientHeight) return
  box.scrollTop = Math.max(0, top - box.clientHeight / 3)
}
