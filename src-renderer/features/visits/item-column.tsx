import { memo } from 'react'
import type { PartialDate } from '#domain/place/partial-date.ts'
import type { TimedItem } from '#domain/visit/timed-items.ts'
import { useWords } from '#i18n/words.ts'
import { CardList } from '#ui/card-list.tsx'
import { ItemCard } from './item-card.tsx'
import { itemTitle } from './item-title.ts'
import type { ItemMoves } from './use-item-moves.ts'

interface ItemColumnProps {
  readonly label: string
  readonly timed: readonly TimedItem[]
  /** IANA. */
  readonly homeZone: string
  readonly selected: string | undefined
  readonly onSelect: (id: string) => void
  readonly date: PartialDate | undefined
  readonly moves: ItemMoves
  readonly emptyText?: string
}

/** The items of one day or of the pool, to be walked along, moved and dragged. */
export const ItemColumn = memo(function ItemColumn({ label, timed, homeZone, selected, onSelect, date, moves, emptyText }: ItemColumnProps) {
  const words = useWords('visits')
  const cards = timed.map((one) => ({ id: one.item.id, one }))
  return (
    <CardList
      label={label}
      cards={cards}
      card={({ one }) => <ItemCard timed={one} homeZone={homeZone} />}
      cardText={({ one }) => [one.item.time, itemTitle(one.item, words)].filter((text) => text !== '').join(' ')}
      selected={selected}
      onSelect={onSelect}
      onDrop={(id, index) => moves.put(id, date, index)}
      onMove={moves.move}
      moveLabel={({ one }) => words('move', { name: itemTitle(one.item, words) })}
      {...(emptyText !== undefined && { emptyText })}
    />
  )
})
