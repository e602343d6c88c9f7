import { X } from 'lucide-react'
import { rowName, type Choices, type RowAction } from '#domain/import/import-ops.ts'
import { actionsFor } from '#domain/import/row-states.ts'
import { kindTraits } from '#domain/record/record-kinds.ts'
import { recordTitle } from '#domain/record/record-title.ts'
import { useWords } from '#i18n/words.ts'
import { addressOfRecord } from '#navigation/address-of-record.ts'
import { go } from '#navigation/go.ts'
import { fieldLabel } from '#parts/field-label.ts'
import { isolated } from '#parts/isolate.ts'
import { useFormats } from '#parts/use-formats.ts'
import { IconButton } from '#ui/icon-button.tsx'
import { Link } from '#ui/link.tsx'
import { RadioGroup } from '#ui/radio-group.tsx'
import { Tag } from '#ui/tag.tsx'
import { change, type Planned } from './conversation.ts'
import { rowProblemText } from './problem-words.ts'
import { stateTones } from './row-grid.tsx'
import { fieldsInFile, type ShownRow } from './shown-rows.ts'
import styles from './rows-step.module.css'
import type { RowSpeech } from './use-row-speech.ts'

interface RowDetailProps {
  readonly planned: Planned
  readonly row: ShownRow
  readonly choices: Choices
  readonly speech: RowSpeech
  readonly onClose: () => void
}

type Said = RowAction | 'as-all'

/** One row: what is wrong with it, whom it is like, what it was understood as, and what is to become of it. */
export function RowDetail({ planned, row, choices, speech, onClose }: RowDetailProps) {
  const words = useWords('import')
  const format = useFormats()
  const { planned: one, state } = row
  const like = one.match && planned.surroundings.existing.get(one.kind)?.find(({ id }) => id === one.match?.id)
  const title = like && recordTitle(one.kind, like, words.language)
  const name = rowName(one)
  const said: Said = choices.rows.get(name) ?? 'as-all'
  const choose = (next: Said): void => {
    const rows = new Map(choices.rows)
    if (next === 'as-all') rows.delete(name)
    else rows.set(name, next)
    change({ choices: { ...choices, rows } })
  }
  return (
    <aside className={styles.side} aria-label={words('rowDetail')}>
      <div className={styles.sideHead}>
        <h2 className={styles.sideTitle}>{words('rowNumber', { row: format.number(one.row) })}</h2>
        <Tag tone={stateTones[state]}>{words(`states.${state}`)}</Tag>
        <IconButton label={words('closeRow')} icon={X} size="small" onPress={onClose} />
      </div>
      {one.problems.length > 0 && (
        <ul className={styles.problems}>
          {one.problems.map((problem, index) => (
            <li key={index} data-refuses={problem.refuses || undefined}>
              {rowProblemText(problem, words, format)}
            </li>
          ))}
        </ul>
      )}
      {one.match && (
        <p className={styles.text}>
          {words(`likeness.${one.match.by}`)}{' '}
          {title?.kind === 'text' && (
            <Link onPress={() => go(addressOfRecord(one.kind, one.match?.id ?? ''))}>
              <bdi>{title.text}</bdi>
            </Link>
          )}
        </p>
      )}
      {(one.match !== undefined || one.twice !== undefined || !one.refusal) && actionsFor(one).length > 1 && (
        <RadioGroup<Said>
          label={words('whatBecomes')}
          items={[{ id: 'as-all' as const, label: words('asAll') }, ...actionsFor(one).map((id) => ({ id, label: words(`actions.${id}`) }))]}
          selected={said}
          onChange={choose}
        />
      )}
      <dl className={styles.pairs}>
        {fieldsInFile(planned, one.table).map((field) => {
          const [{ text, isRaw }, raw] = [speech.said(row, field), speech.raw(row, field)]
          if (text === '' && raw === '') return null
          return (
            <div key={field} className={styles.pair} data-named={kindTraits[one.kind].names.includes(field) || undefined}>
              <dt>{field === 'id' ? words('ownId') : fieldLabel(field, words, one.kind)}</dt>
              <dd>
                <bdi data-raw={isRaw || undefined} className={styles.value}>
                  {text}
                </bdi>
                {isRaw && !one.missing.some((link) => link.field === field) && <span className={styles.raw}>{words('notUnderstood')}</span>}
                {raw !== text && <span className={styles.raw}>{words('inFile', { text: isolated(raw) })}</span>}
              </dd>
            </div>
          )
        })}
      </dl>
    </aside>
  )
}
