import type { Programme } from '#domain/activity/programme.ts'
import { useWords } from '#i18n/words.ts'
import { useFormats } from '#parts/use-formats.ts'
import { FileSection } from './file-section.tsx'
import styles from './file-section.module.css'
import type { PlaceFile } from './place-file.ts'
import bars from './programmes-section.module.css'
import { RecordRow } from './record-row.tsx'
import { useNameOf } from './use-name-of.ts'

interface ProgrammesSectionProps {
  readonly programmes: readonly Programme[]
  readonly linked: PlaceFile['linked']
  readonly onAdd: () => void
}

/** Students and courses with their numbers, a bar a year. */
export function ProgrammesSection({ programmes, linked, onAdd }: ProgrammesSectionProps) {
  const words = useWords('places')
  const format = useFormats()
  const nameOf = useNameOf(linked)
  return (
    <FileSection kind="programme" count={format.number(programmes.length)} onAdd={onAdd}>
      <ul className={styles.list}>
        {programmes.map((programme) => (
          <RecordRow
            key={programme.id}
            kind="programme"
            id={programme.id}
            name={nameOf('programme', programme)}
            facts={[
              words.in('vocabulary', `programmeKinds.${programme.kind}`),
              programme.organisationIds.map((id) => nameOf('organisation', id)).join(' · '),
            ]}
          >
            <YearBars numbers={programme.numbers} />
          </RecordRow>
        ))}
      </ul>
    </FileSection>
  )
}

/** How many years stand side by side. */
const mostYears = 8

function YearBars({ numbers }: { readonly numbers: Programme['numbers'] }) {
  const format = useFormats()
  const years = Object.entries(numbers)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .slice(-mostYears)
  const most = Math.max(1, ...years.map(([, number]) => number))
  if (years.length === 0) return null
  return (
    <dl className={bars.years}>
      {years.map(([year, number]) => (
        <div key={year} className={bars.year}>
          <dt>{year}</dt>
          <dd>
            <span>{format.number(number)}</span>
            <i style={{ blockSize: `${(number / most) * 2.25}rem` }} aria-hidden />
          </dd>
        </div>
      ))}
    </dl>
  )
}
