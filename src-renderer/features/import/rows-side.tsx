import { useMemo } from 'react'
import { rowActions, rowName, type Choices } from '#domain/import/import-ops.ts'
import { useWords } from '#i18n/words.ts'
import { useFormats } from '#parts/use-formats.ts'
import { RadioGroup } from '#ui/radio-group.tsx'
import { RowButton } from '#ui/row-button.tsx'
import { SectionHead } from '#ui/section-head.tsx'
import { change, type Planned } from './conversation.ts'
import { MissingNames } from './missing-names.tsx'
import { rowProblemText } from './problem-words.ts'
import styles from './rows-step.module.css'

interface RowsSideProps {
  readonly planned: Planned
  readonly choices: Choices
  readonly onJump: (table: number, id: string) => void
}

const problemsShown = 100
const ways = ['by-id', ...rowActions] as const

/** What holds for all rows: likenesses, names nobody bears yet, and everything that is wrong with single rows. */
export function RowsSide({ planned, choices, onJump }: RowsSideProps) {
  const words = useWords('import')
  const format = useFormats()
  const { plan, tables } = planned
  const likes = useMemo(() => plan.rows.filter(({ match }) => match).length, [plan])
  const problems = useMemo(() => plan.rows.flatMap((row) => row.problems.map((problem) => ({ row, problem }))).sort((a, b) => Number(b.problem.refuses) - Number(a.problem.refuses)), [plan])
  return (
    <aside className={styles.side} aria-label={words('overview')}>
      {likes > 0 && (
        <section className={styles.section}>
          <SectionHead title={words('likes')} count={format.number(likes)} />
          <RadioGroup
            label={words('likesHelp')}
            items={ways.map((id) => ({ id, label: words(`allActions.${id}`) }))}
            selected={choices.duplicates}
            onChange={(duplicates) => change({ choices: { ...choices, duplicates } })}
          />
        </section>
      )}
      {plan.missing.length > 0 && <MissingNames planned={planned} choices={choices} />}
      {problems.length > 0 && (
        <section className={styles.section}>
          <SectionHead title={words('problemsTitle')} count={format.number(problems.length)} />
          <ul className={styles.jumps}>
            {problems.slice(0, problemsShown).map(({ row, problem }, index) => (
              <li key={index} data-refuses={problem.refuses || undefined}>
                <RowButton onPress={() => onJump(row.table, rowName(row))}>
                  <span className={styles.jumpRow}>
                    {tables.length > 1 && <bdi>{tables[row.table]?.table.name}</bdi>} {words('inRow', { row: format.number(problem.row) })}
                  </span>
                  <span className={styles.jumpText}>{rowProblemText(problem, words, format)}</span>
                </RowButton>
              </li>
            ))}
          </ul>
          {problems.length > problemsShown && <p className={styles.text}>{words('moreProblems', { count: problems.length - problemsShown })}</p>}
        </section>
      )}
      {likes === 0 && plan.missing.length === 0 && problems.length === 0 && <p className={styles.text}>{words('allWell')}</p>}
    </aside>
  )
}
