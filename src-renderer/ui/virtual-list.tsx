import type { ReactNode } from 'react'
import { Collection, Header, ListBox, ListBoxItem, ListBoxSection, ListLayout, Virtualizer } from 'react-aria-components'
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
export function VirtualList<T extends { readonly id: string }>({ label, groups, row, rowText, selected, onSelect, emptyState, rowHeight = 2.125 }: VirtualListProps<T>) {
  const rem = useRem()
  const choose = (keys: 'all' | Set<unknown>) => {
    const key = keys === 'all' ? undefined : [...keys][0]
    if (typeof key === 'string') onSelect(key)
  }
  const itemOf = (item: T) => (
    <ListBoxItem id={item.id} textValue={rowText(item)} className={styles.row ?? ''}>
      {row(item)}
    </ListBoxItem>
  )
  const isPlain = groups.every(({ title }) => title === undefined)
  return (
    <Virtualizer layout={ListLayout} layoutOptions={{ rowSize: rowHeight * rem, headingSize: 1.875 * rem }}>
      <ListBox
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
