import { recordKinds } from '#domain/record/record-kinds.ts'
import { useWords } from '#i18n/words.ts'
import { Checkbox } from '#ui/checkbox.tsx'
import { Select } from '#ui/select.tsx'
import { Tag } from '#ui/tag.tsx'
import { setKind, takeTable } from './choose-tables.ts'
import type { Conversation } from './conversation.ts'
import styles from './import-page.module.css'

/** What the rows are: for each sheet whether it comes in, and as which kind of record. */
export function KindStep({ talk: { file, tables, source } }: { readonly talk: Conversation }) {
  const words = useWords('import')
  const items = recordKinds.map((id) => ({ id, label: words.in('vocabulary', `kindsMany.${id}`) }))
  const all = file?.tables ?? []
  return (
    <div className={styles.column}>
      <p className={styles.text}>{words(all.length > 1 ? 'kindLeadMany' : 'kindLead')}</p>
      <ul className={styles.tables}>
        {all.map((table, index) => {
          const choice = tables[index]
          if (!choice) return null
          const name = table.name === '' ? (source?.name ?? '') : table.name
          const known = choice.mapping.filter((key) => key !== '').length
          return (
            <li key={index} className={styles.tableLine} data-off={!choice.isTaken || undefined}>
              <div className={styles.tableName}>
                {all.length > 1 ? (
                  <Checkbox isSelected={choice.isTaken} onChange={(isTaken) => takeTable(index, isTaken)}>
                    <bdi>{name}</bdi>
                  </Checkbox>
                ) : (
                  <bdi className={styles.strong}>{name}</bdi>
                )}
                <span className={styles.tableFacts}>
                  <span>{words('rowCount', { count: table.rows.length })}</span>
                  <span>{words('columnsKnown', { count: known, all: table.headers.length })}</span>
                  {choice.isRemembered && <Tag tone="info">{words('asLastTime')}</Tag>}
                </span>
              </div>
              <Select label={words('rowsAre')} items={items} selected={choice.kind} isDisabled={!choice.isTaken} onChange={(kind) => void setKind(index, kind)} />
            </li>
          )
        })}
      </ul>
    </div>
  )
}
