import type { ReactNode } from 'react'
import { Tab, TabList, TabPanel, Tabs as AriaTabs } from 'react-aria-components'
import styles from './tabs.module.css'

interface TabItem<Id extends string> {
  readonly id: Id
  readonly label: string
  /** Already formatted. */
  readonly count?: string
  readonly content: ReactNode
}

interface TabsProps<Id extends string> {
  readonly label: string
  readonly items: readonly TabItem<Id>[]
  readonly selected: Id
  readonly onChange: (id: Id) => void
}

export function Tabs<Id extends string>({ label, items, selected, onChange }: TabsProps<Id>) {
  const choose = (key: unknown) => {
    const item = items.find(({ id }) => id === key)
    if (item) onChange(item.id)
  }
  return (
    <AriaTabs className={styles.tabs ?? ''} selectedKey={selected} onSelectionChange={choose}>
      <TabList aria-label={label} className={styles.list ?? ''}>
        {items.map(({ id, label: word, count }) => (
          <Tab key={id} id={id} className={styles.tab ?? ''}>
            {word}
            {count !== undefined && <span className={styles.count}>{count}</span>}
          </Tab>
        ))}
      </TabList>
      {items.map(({ id, content }) => (
        <TabPanel key={id} id={id} className={styles.panel ?? ''}>
          {content}
        </TabPanel>
      ))}
    </AriaTabs>
  )
}
