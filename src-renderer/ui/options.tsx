import { Check } from 'lucide-react'
import type { ReactNode } from 'react'
import { ListBox, ListBoxItem, Text } from 'react-aria-components'
import type { Choice } from './choice.ts'
import styles from './options.module.css'

interface OptionsProps {
  readonly items: readonly Choice[]
  /** What the list says when there is nothing in it. */
  readonly emptyText?: string | undefined
}

/** The open list of a select or a combo box. */
export function Options({ items, emptyText }: OptionsProps) {
  return (
    <ListBox items={items} className={styles.list ?? ''} renderEmptyState={() => <Empty>{emptyText}</Empty>}>
      {(item) => (
        <ListBoxItem id={item.id} textValue={item.label} isDisabled={item.isDisabled ?? false} className={styles.option ?? ''}>
          <Check className={styles.tick} aria-hidden />
          <Text slot="label" className={styles.label}>
            {item.label}
          </Text>
          {item.detail !== undefined && (
            <Text slot="description" className={styles.detail}>
              {item.detail}
            </Text>
          )}
        </ListBoxItem>
      )}
    </ListBox>
  )
}

function Empty({ children }: { readonly children: ReactNode }) {
  return children === undefined ? null : <div className={styles.empty}>{children}</div>
}
