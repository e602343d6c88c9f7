import { useState } from 'react'
import { firstDayNumber } from '#domain/place/day.ts'
import { textIn } from '#domain/place/language-map.ts'
import { isMade } from '#domain/visit/visit-contacts.ts'
import type { Visit } from '#domain/visit/visit.ts'
import { useWords } from '#i18n/words.ts'
import { useFormats } from '#parts/use-formats.ts'
import { Link } from '#ui/link.tsx'
import { Tag, type Tone } from '#ui/tag.tsx'
import { FileSection } from './file-section.tsx'
import styles from './file-section.module.css'
import { RecordRow } from './record-row.tsx'

interface VisitsSectionProps {
  readonly visits: readonly Visit[]
  readonly onAdd: () => void
}

const shortList = 5

/** Visits that go to the place or come from it, those ahead and the latest first; each opens its own file. */
export function VisitsSection({ visits, onAdd }: VisitsSectionProps) {
  const words = useWords('places')
  const format = useFormats()
  const [showsAll, setShowsAll] = useState(false)
  const sorted = [...visits].sort((a, b) => order(b) - order(a))
  const shown = showsAll ? sorted : sorted.slice(0, shortList)
  return (
    <FileSection
      kind="visit"
      count={format.number(visits.length)}
      onAdd={onAdd}
      {...(visits.length > shortList && {
        link: (
          <Link size="meta" onPress={() => setShowsAll(!showsAll)}>
            {showsAll ? words('exchanges.fewer') : words('exchanges.all', { count: format.number(visits.length) })}
          </Link>
        ),
      })}
    >
      <ul className={styles.list}>
        {shown.map((visit) => (
          <RecordRow
            key={visit.id}
            kind="visit"
            id={visit.id}
            name={textIn(visit.titles, words.language)?.text ?? words.in('parts', 'untitled')}
            tags={<Tag tone={toneOf(visit)}>{words.in('vocabulary', `visitStates.${visit.state}`)}</Tag>}
            facts={[
              words.in('vocabulary', `visitDirections.${visit.direction}`),
              visit.date && [visit.date, visit.endDate].flatMap((date) => (date ? [format.partialDate(date)] : [])).join(' – '),
              visit.organiser,
            ]}
          />
        ))}
      </ul>
    </FileSection>
  )
}

function toneOf(visit: Visit): Tone {
  if (visit.state === 'under-way') return 'river'
  if (visit.state === 'cancelled') return 'missing'
  return isMade(visit) ? 'ok' : 'plain'
}

const order = ({ date }: Visit): number => (date ? firstDayNumber(date) : Number.MAX_SAFE_INTEGER)
