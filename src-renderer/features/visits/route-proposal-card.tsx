import { ArrowRight } from 'lucide-react'
import type { RouteBreak, RouteProposal } from '#domain/visit/route-wish.ts'
import type { VisitFile, VisitSurroundings } from '#domain/visit/visit-file.ts'
import { useWords } from '#i18n/words.ts'
import { isolated } from '#parts/isolate.ts'
import { useFormats } from '#parts/use-formats.ts'
import { Button } from '#ui/button.tsx'
import { Tag } from '#ui/tag.tsx'
import { itemTitle } from './item-title.ts'
import styles from './route-adviser-dialog.module.css'

interface RouteProposalCardProps {
  readonly proposal: RouteProposal
  readonly file: VisitFile
  readonly surroundings: VisitSurroundings
  readonly nameOf: (id: string) => string
  /** The first of the row. */
  readonly isBest: boolean
  readonly onTake: () => void
}

/** One order of places: what it takes, what it breaks, and day by day what happens, on the clocks of the places. */
export function RouteProposalCard({ proposal, file, surroundings, nameOf, isBest, onTake }: RouteProposalCardProps) {
  const words = useWords('visits')
  const format = useFormats()
  const { home, places } = surroundings
  const zoneOf = (id: string | undefined): string => (id && places.get(id)?.timeZone) || home.timeZone
  const titleOf = (id: string): string => {
    const item = file.items.find((one) => one.id === id)
    return item ? itemTitle(item, words) : ''
  }
  const breakText = (one: RouteBreak): string => {
    switch (one.kind) {
      case 'window':
      case 'fixed':
        return words(`adviser.breaks.${one.kind}`, { item: isolated(titleOf(one.meetingId)) })
      case 'days':
        return words('adviser.breaks.days', { days: format.number(one.days), limit: format.number(one.limit) })
      case 'end':
        return words('adviser.breaks.end', { date: format.partialDate(one.date) })
      case 'countries':
        return words('adviser.breaks.countries', { countries: format.number(one.countries), limit: format.number(one.limit) })
    }
  }
  const missed = new Set(proposal.breaks.flatMap((one) => ('meetingId' in one ? [one.meetingId] : [])))
  const lines = [
    ...proposal.legs.map(({ from, to, mode, start, end }) => ({
      ...{ id: `${from} ${to}`, isMissed: false, start, zone: zoneOf(from), clock: `${format.time(new Date(start), zoneOf(from))}–${format.time(new Date(end), zoneOf(to))}` },
      text: `${words.in('vocabulary', `legModes.${mode}`)} · ${nameOf(to)}`,
    })),
    ...proposal.meetings.map(({ id, start, end }) => {
      const zone = zoneOf(file.items.find((one) => one.id === id)?.placeId)
      return { id, start, zone, isMissed: missed.has(id), clock: `${format.time(new Date(start), zone)}–${format.time(new Date(end), zone)}`, text: titleOf(id) }
    }),
  ].toSorted((a, b) => a.start - b.start)
  const days = Map.groupBy(lines, ({ start, zone }) => format.day(new Date(start), zone))
  const stops = [home.id, ...proposal.order, home.id].map(nameOf)
  return (
    <li className={styles.proposal} aria-label={format.list(proposal.order.map(nameOf))}>
      <p className={styles.order}>
        {stops.map((name, at) => (
          <span key={at} className={styles.stop}>
            {at > 0 && <ArrowRight className={styles.arrow} aria-hidden />}
            <bdi>{name}</bdi>
          </span>
        ))}
      </p>
      <p className={styles.figures}>
        {words('adviser.travel', { time: format.duration(proposal.travelMinutes) })} · {words('days', { count: proposal.days })}
      </p>
      <p className={styles.tags}>
        {proposal.breaks.length === 0 ? <Tag tone="ok">{words('adviser.fits')}</Tag> : proposal.breaks.map((one, at) => <Tag key={at} tone="over">{breakText(one)}</Tag>)}
      </p>
      <Button variant={isBest ? 'primary' : 'plain'} onPress={onTake}>
        {words('adviser.take')}
      </Button>
      <ol className={styles.days}>
        {[...days].map(([day, row]) => (
          <li key={day}>
            <p className={styles.day}>{day}</p>
            {row.map(({ id, clock, text, isMissed }) => (
              <p key={id} className={styles.line} data-missed={isMissed || undefined}>
                <span className={styles.clock}>{clock}</span> <bdi>{text}</bdi>
              </p>
            ))}
          </li>
        ))}
      </ol>
    </li>
  )
}
