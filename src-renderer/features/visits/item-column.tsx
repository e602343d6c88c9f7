import { memo, useCallback, useMemo } from 'react'
import type { PartialDate } from '#domain/place/partial-date.ts'
import type { itemConflicts } from '#domain/visit/item-conflicts.ts'
import type { TimedItem } from '#domain/visit/timed-items.ts'
import { useWords } from '#i18n/words.ts'
import { CardList } from '#ui/card-list.tsx'
import { ItemCard } from './item-card.tsx'
import { itemTitle } from './item-title.ts'
import type { ItemMoves } from './use-item-moves.ts'

export type ItemTroubles = ReturnType<typeof itemConflicts>

interface ItemColumnProps {
  readonly label: string
  readonly timed: readonly TimedItem[]
  /** IANA. */
  readonly homeZone: string
  readonly selected: string | undefined
  readonly onSelect: (id: string) => void
  readonly date: PartialDate | undefined
  readonly moves: ItemMoves
  /** The gravest conflict of each item. */
  readonly troubles?: ItemTroubles
  readonly emptyText?: string
}

/** The items of one day or of the pool, to be walked along, moved and dragged. */
export const ItemColumn = memo(function ItemColumn({ label, timed, homeZone, selected, onSelect, date, moves, troubles, emptyText }: ItemColumnProps) {
  const words = useWords('visits')
  const cards = useMemo(() => timed.map((one) => cardOf(one, troubles?.get(one.item.id))), [timed, troubles])
  const card = useCallback(({ one, trouble }: Card) => <ItemCard timed={one} homeZone={homeZone} trouble={trouble} />, [homeZone])
  const cardText = useCallback(({ one }: Card) => [one.item.time, itemTitle(one.item, words)].filter((text) => text !== '').join(' '), [words])
  const moveLabel = useCallback(({ one }: Card) => words('move', { name: itemTitle(one.item, words) }), [words])
  return (
    <CardList
      label={label}
      cards={cards}
      card={card}
      cardText={cardText}
      selected={selected}
      onSelect={onSelect}
      onDrop={(id, index) => moves.put(id, date, index)}
      onMove={moves.move}
      moveLabel={moveLabel}
      {...(emptyText !== undefined && { emptyText })}
    />
  )
})

interface Card {
  readonly id: string
  readonly one: TimedItem
  readonly trouble: 'over' | 'near' | undefined
}

const known = new WeakMap<TimedItem, Card>()

/** The card of an item; the same one as long as the item and the mark on it are the same. */
function cardOf(one: TimedItem, trouble: Card['trouble']): Card {
  const before = known.get(one)
  if (before && before.trouble === trouble) return before
  const card = { id: one.item.id, one, trouble }
  known.set(one, card)
  return card
}
