import { cellText } from '#domain/import/cell-text.ts'
import { shownText } from '#domain/import/import-problem.ts'
import type { TableRow } from '#domain/import/import-table.ts'
import { keyOfTarget, offeredTargets, targetOf, type TargetKey } from '#domain/import/target-keys.ts'
import { languages } from '#domain/place/language.ts'
import type { RecordKind } from '#domain/record/record-kinds.ts'
import { ownNames } from '#i18n/locale.ts'
import { useWords } from '#i18n/words.ts'
import { fieldLabel } from '#parts/field-label.ts'
import { Select } from '#ui/select.tsx'
import { setTarget } from './choose-tables.ts'
import styles from './import-page.module.css'

interface ColumnLineProps {
  readonly at: { readonly table: number; readonly column: number }
  readonly header: string
  readonly rows: readonly TableRow[]
  readonly kind: RecordKind
  readonly target: TargetKey
  readonly isDoubled: boolean
}

/** No field has this name. */
const none = '-'
const samplesShown = 3
const rowsLookedAt = 200

/** One column: what it is called, what stands in it, and the field and language it goes to. */
export function ColumnLine({ at: { table, column }, header, rows, kind, target, isDoubled }: ColumnLineProps) {
  const words = useWords('import')
  const { field = '', part = '', shape } = targetOf(kind, target) ?? {}
  const fields = [...new Set(offeredTargets(kind).map((one) => one.field))]
  const offered = field === '' || field === 'id' || fields.includes(field) ? fields : [field, ...fields]
  const hasLanguages = shape?.kind === 'lines' || shape?.kind === 'passages'
  const choose = (next: string): void => setTarget(table, column, next)
  return (
    <tr data-off={target === '' || undefined}>
      <th scope="row">
        <bdi>{header === '' ? words('noHeading', { column: column + 1 }) : header}</bdi>
      </th>
      <td className={styles.samples}>
        {samplesOf(rows, column).map((sample, index) => (
          <span key={index}>
              <bdi>{sample}</bdi>
            </span>
        ))}
      </td>
      <td>
        <div className={styles.target}>
          <Select
            label={words('fieldFor', { column: header })}
            isLabelHidden
            items={[
              { id: none, label: words('nowhere') },
              { id: 'id', label: words('ownId') },
              ...offered.map((id) => ({ id, label: fieldLabel(id, words, kind) })),
            ]}
            selected={field === '' ? none : field}
            error={isDoubled ? words('doubled') : undefined}
            onChange={(id) => choose(id === none ? '' : id)}
          />
          {hasLanguages && (
            <Select
              label={words('languageFor', { column: header })}
              isLabelHidden
              items={[{ id: none, label: words('byLetters') }, ...languages.map((id) => ({ id, label: ownNames[id] }))]}
              selected={part === '' ? none : part}
              onChange={(id) => choose(keyOfTarget({ field, part: id === none ? '' : id }))}
            />
          )}
          {!hasLanguages && part !== '' && <span className={styles.part}>{part}</span>}
        </div>
      </td>
    </tr>
  )
}

/** The first different things that stand in the column. */
function samplesOf(rows: readonly TableRow[], column: number): readonly string[] {
  const found = new Set<string>()
  for (const { cells } of rows.slice(0, rowsLookedAt)) {
    const cell = cells[column]
    const text = shownText(typeof cell === 'object' ? cell : cellText(cell))
    if (text !== '') found.add(text)
    if (found.size === samplesShown) break
  }
  return [...found]
}
