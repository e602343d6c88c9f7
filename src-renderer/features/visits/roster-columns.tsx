import type { ImportTable } from '#domain/import/import-table.ts'
import { keyOfTarget, offeredTargets, targetOf } from '#domain/import/target-keys.ts'
import { privateColumns } from '#domain/visit/roster-rows.ts'
import { useWords } from '#i18n/words.ts'
import { fieldLabel } from '#parts/field-label.ts'
import { Select } from '#ui/select.tsx'
import styles from './outside-file.module.css'

interface RosterColumnsProps {
  readonly tables: readonly ImportTable[]
  readonly at: number
  readonly onTable: (at: number) => void
  readonly mapping: readonly string[]
  readonly onColumn: (column: number, key: string) => void
}

/** No field has this name. */
const none = '-'
const unoffered: ReadonlySet<string> = new Set(['visitId', 'personId', 'side', 'isFamily'])

/** Which sheet is read, and to which field each of its columns goes. */
export function RosterColumns({ tables, at, onTable, mapping, onColumn }: RosterColumnsProps) {
  const words = useWords('import')
  const fields = [...new Set([...offeredTargets('member').map(({ field }) => field), ...privateColumns])].filter((field) => !unoffered.has(field))
  const headers = tables[at]?.headers ?? []
  return (
    <div className={styles.columns} role="group" aria-label={words.in('visits', 'rosterFile.columns')}>
      {tables.length > 1 && (
        <Select label={words.in('visits', 'rosterFile.sheet')} items={tables.map(({ name }, index) => ({ id: String(index), label: name }))} selected={String(at)} onChange={(id) => onTable(Number(id))} />
      )}
      {headers.map((header, column) => {
        const { field = '', part = '' } = targetOf('member', mapping[column] ?? '') ?? {}
        return (
          <Select
            key={column}
            label={header === '' ? words('noHeading', { column: column + 1 }) : header}
            items={[{ id: none, label: words('nowhere') }, ...fields.map((id) => ({ id, label: fieldLabel(id, words, 'member') }))]}
            selected={field === '' ? none : field}
            error={field !== '' && mapping.indexOf(mapping[column] ?? '') !== column ? words('doubled') : undefined}
            onChange={(id) => onColumn(column, id === none ? '' : id === field ? keyOfTarget({ field, part }) : id)}
          />
        )
      })}
    </div>
  )
}
