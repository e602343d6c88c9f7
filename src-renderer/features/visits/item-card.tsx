import { BedDouble, Car, Coffee, Footprints, Handshake, Landmark, Plane, Ship, StickyNote, TrainFront, Utensils, type LucideIcon } from 'lucide-react'
import { textIn } from '#domain/place/language-map.ts'
import type { Item } from '#domain/visit/item.ts'
import type { TimedItem } from '#domain/visit/timed-items.ts'
import { useWords } from '#i18n/words.ts'
import { useFormats } from '#parts/use-formats.ts'
import { RowButton } from '#ui/row-button.tsx'
import styles from './item-card.module.css'

interface ItemCardProps {
  readonly timed: TimedItem
  /** IANA. */
  readonly homeZone: string
  readonly onOpen: (item: Item) => void
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
export function ItemCard({ timed, homeZone, onOpen }: ItemCardProps) {
  const words = useWords('visits')
  const format = useFormats()
  const { item, zone, start, end } = timed
  const Icon = item.kind === 'leg' ? modeIcons[item.mode] : kindIcons[item.kind]
  const title = textIn(item.titles, words.language)?.text ?? words.in('vocabulary', item.kind === 'leg' ? `legModes.${item.mode}` : `itemKinds.${item.kind}`)
  const route = [item.from || item.fromCode, item.to || item.toCode].filter((text) => text !== '').join(' → ')
  const fact = item.kind === 'leg' ? [item.serviceNumber, route].filter((text) => text !== '').join(' · ') : (textIn(item.venue, words.language)?.text ?? '')
  const span = (inZone: string, endZone: string): string =>
    [start, timed.isEndGuessed ? undefined : end].flatMap((at, index) => (at === undefined ? [] : [format.time(new Date(at), index === 0 ? inZone : endZone)])).join('–')
  return (
    <li className={styles.item} data-kind={item.kind}>
      <RowButton onPress={() => onOpen(item)}>
        <span className={styles.what}>
          {start !== undefined && (
            <span className={styles.clocks}>
              <span className={styles.local}>{span(zone, timed.endZone)}</span>
              {zone !== homeZone && <span className={styles.home}>{words('homeClock', { time: span(homeZone, homeZone) })}</span>}
            </span>
          )}
          <span className={styles.title}>
            <Icon className={styles.icon} aria-hidden />
            <bdi>{title}</bdi>
          </span>
          {fact !== '' && <bdi className={styles.fact}>{fact}</bdi>}
        </span>
      </RowButton>
    </li>
  )
}
