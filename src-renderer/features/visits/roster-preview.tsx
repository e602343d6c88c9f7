import { textIn } from '#domain/place/language-map.ts'
import type { RowProblem } from '#domain/import/import-problem.ts'
import type { Member } from '#domain/visit/member.ts'
import type { RosterRow } from '#domain/visit/roster-rows.ts'
import { useWords } from '#i18n/words.ts'
import { isolated } from '#parts/isolate.ts'
import { useFormats } from '#parts/use-formats.ts'
import { registerProblemText } from '#parts/register-problem-text.ts'
import { Checkbox } from '#ui/checkbox.tsx'
import { Tag } from '#ui/tag.tsx'
import styles from './outside-file.module.css'

interface RosterPreviewProps {
  readonly rows: readonly RosterRow[]
  readonly isTicked: (row: RosterRow) => boolean
  readonly onFlip: (row: RosterRow) => void
}

/** The people of a file, row by row, each with its tick and with what could not be understood in which column. */
export function RosterPreview({ rows, isTicked, onFlip }: RosterPreviewProps) {
  const words = useWords('visits')
  const format = useFormats()
  const problemText = (problem: RowProblem['problem']): string =>
    problem.kind === 'twice' || problem.kind === 'unknown-word' || problem.kind === 'not-found' || problem.kind === 'several' || problem.kind === 'empty-row'
      ? words.in('import', `rowProblems.${problem.kind}`, problem.kind === 'twice' ? { row: format.number(problem.row) } : {})
      : registerProblemText(problem, words, format)
  return (
    <ul className={styles.lines} aria-label={words('rosterFile.title')}>
      {rows.map((row) => {
        const { names, memberRole, workUnit, titles, passportExpiry } = row.member as unknown as Member
        const name = textIn(names, words.language)?.text ?? words.in('parts', 'untitled')
        const facts = [
          words.in('vocabulary', `memberRoles.${memberRole}`),
          [workUnit, textIn(titles, words.language)?.text].filter(Boolean).join(' · '),
          row.secrets.passport && words('rosterFile.sealed'),
          passportExpiry && format.partialDate(passportExpiry),
        ].filter(Boolean)
        const text = (
          <span className={styles.text}>
            <b>
              <bdi>{name}</bdi>
            </b>
            {facts.map((fact, index) => (
              <bdi key={index} className={styles.quiet}>
                {fact}
              </bdi>
            ))}
          </span>
        )
        return (
          <li key={row.row} className={styles.line}>
            {row.refusal ? (
              <span className={styles.fixed}>{text}</span>
            ) : (
              <Checkbox isSelected={isTicked(row)} onChange={() => onFlip(row)}>
                {text}
              </Checkbox>
            )}
            {row.refusal ? <Tag tone="over">{words('calendar.states.left-out')}</Tag> : row.isKnown ? <Tag tone="near">{words('rosterFile.known')}</Tag> : <Tag tone="river">{words('calendar.states.added')}</Tag>}
            {(row.problems.length > 0 || row.refusal) && (
              <ul className={styles.remarks}>
                {row.problems.map(({ column, problem, text: cell }, index) => (
                  <li key={index}>{words('rosterFile.problem', { row: format.number(row.row), column: isolated(column), text: [cell && isolated(cell), problemText(problem)].filter(Boolean).join(' · ') })}</li>
                ))}
                {row.refusal && row.problems.length === 0 && <li>{words('rosterFile.problem', { row: format.number(row.row), column: words.in('vocabulary', 'fields.names'), text: problemText(row.refusal) })}</li>}
              </ul>
            )}
          </li>
        )
      })}
    </ul>
  )
}
