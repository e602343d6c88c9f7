import { useWords } from '#i18n/words.ts'
import { Select } from '#ui/select.tsx'
import type { takenTables } from './choose-tables.ts'
import styles from './import-page.module.css'

interface TableChooserProps {
  readonly tables: ReturnType<typeof takenTables>
  readonly index: number
  readonly onChoose: (index: number) => void
}

/** Which sheet is talked about, where there are several. */
export function TableChooser({ tables, index, onChoose }: TableChooserProps) {
  const words = useWords('import')
  if (tables.length < 2) return null
  const items = tables.map(({ index: at, table, choice }) => ({ id: String(at), label: table.name, detail: words.in('vocabulary', `kindsMany.${choice.kind}`) }))
  return (
    <div className={styles.chooser}>
      <Select label={words('sheet')} items={items} selected={String(index)} onChange={(id) => onChoose(Number(id))} />
    </div>
  )
}
