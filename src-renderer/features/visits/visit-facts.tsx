import type { Visit } from '#domain/visit/visit.ts'
import { useWords } from '#i18n/words.ts'
import { linkedName } from '#parts/record-name.ts'
import { useFormats } from '#parts/use-formats.ts'
import { useLookup } from '#parts/use-lookup.ts'
import styles from './visit-header.module.css'

interface VisitFactsProps {
  readonly visit: Visit
  readonly days: number | undefined
  readonly people: number
}

/** One line: direction, when, how long, how many, where, and who is in charge. */
export function VisitFacts({ visit, days, people }: VisitFactsProps) {
  const words = useWords('visits')
  const format = useFormats()
  const lookup = useLookup(visitKinds)
  const places = visit.placeIds.map((id) => linkedName('place', id, words, format, lookup))
  const dates = [visit.date, visit.endDate].flatMap((date) => (date ? [format.partialDate(date)] : []))
  const facts = [
    words.in('vocabulary', `visitDirections.${visit.direction}`),
    dates.length > 0 ? dates.join(' – ') : words('undated'),
    days === undefined ? '' : words('days', { count: days }),
    people === 0 ? '' : words('people', { count: people }),
    places.length > 0 ? format.list(places) : '',
    visit.organiser,
    visit.owner === '' ? '' : words('owner', { name: visit.owner }),
  ]
  return (
    <p className={styles.facts}>
      {facts
        .filter((fact) => fact !== '')
        .map((fact) => (
          <bdi key={fact}>{fact}</bdi>
        ))}
    </p>
  )
}

const visitKinds = ['visit'] as const
