import { BedDouble, Car, Coffee, Footprints, Handshake, Landmark, Plane, Ship, StickyNote, TrainFront, Utensils, type LucideIcon } from 'lucide-react'
import { textIn } from '#domain/place/language-map.ts'
import type { Item } from '#domain/visit/item.ts'
import type { TimedItem } from '#domain/visit/timed-items.ts'
import { useWords } from '#i18n/words.ts'
import { useFormats } from '#parts/use-formats.ts'
import { StateMark } from '#ui/state-mark.tsx'
import { Tag } from '#ui/tag.tsx'
import { clockSpan } from './clock-span.ts'
import { homeClockName } from './home-clock-name.ts'
import styles from './item-card.module.css'
import { itemTitle } from './item-title.ts'

interface ItemCardProps {
  readonly timed: TimedItem
  /** IANA. */
  readonly homeZone: string
  readonly trouble?: 'over' | 'near' | undefined
}

const kindIcons: Readonly<Record<Exclude<Item['kind'], 'leg'>, LucideIcon>> = {
  meeting: Handshake,
  event: Landmark,
  meal: Utensils,
  stay: BedDouble,
  free: Coffee,
  note: StickyNote,
}
const modeIcons: Readonly<Record<Item['mode'], LucideIcon>> = { flight: Plane, train: TrainFront, car: Car, ship: Ship, walk: Footprints }

/** One line of the itinerary: both clocks, what it is, and where. */
export function ItemCard({ timed, homeZone, trouble }: ItemCardProps) {
  const words = useWords('visits')
  const format = useFormats()
  const { item, zone, endZone, start } = timed
  const Icon = item.kind === 'leg' ? modeIcons[item.mode] : kindIcons[item.kind]
  const route = [item.from || item.fromCode, item.to || item.toCode].filter((text) => text !== '').join(' → ')
  const fact = item.kind === 'leg' ? [item.serviceNumber, route].filter((text) => text !== '').join(' · ') : (textIn(item.venue, words.language)?.text ?? '')
  return (
    <span className={styles.item} data-kind={item.kind} data-dropped={item.progress === 'dropped' || undefined}>
      {start !== undefined && (
        <span className={styles.clocks}>
          <span className={styles.local}>{clockSpan(timed, zone, endZone, format)}</span>
          {(zone !== homeZone || endZone !== homeZone) && (
            <span className={styles.home}>
              {homeClockName(homeZone, words)} {format.time(new Date(start), homeZone)}
            </span>
          )}
        </span>
      )}
      <span className={styles.title}>
        <Icon className={styles.icon} aria-hidden />
        <bdi>{itemTitle(item, words)}</bdi>
        {trouble && (
          <span className={styles.trouble}>
            <StateMark state={trouble} label={words.in('parts', `conflict.states.${trouble}`)} />
          </span>
        )}
      </span>
      {(fact !== '' || item.track !== 'all') && (
        <span className={styles.fact}>
          {item.track !== 'all' && <Tag>{words.in('vocabulary', `tracks.${item.track}`)}</Tag>} <bdi>{fact}</bdi>
        </span>
      )}
    </span>
  )
}
