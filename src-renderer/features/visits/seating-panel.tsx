import { RotateCcw } from 'lucide-react'
import { anyOps } from '#domain/record/any-record.ts'
import { seatingOf, swapped } from '#domain/seating/seating-of.ts'
import { seatingParty } from '#domain/seating/seating-party.ts'
import { seatingKinds, tableSizes, usualTableSize, type SeatingKind, type SeatingWish } from '#domain/seating/seating-wish.ts'
import { useWords } from '#i18n/words.ts'
import { useFormats } from '#parts/use-formats.ts'
import { useSave } from '#parts/use-save.ts'
import { Button } from '#ui/button.tsx'
import { Select } from '#ui/select.tsx'
import { Segmented } from '#ui/segmented.tsx'
import { SeatList } from './seat-list.tsx'
import { SeatingBoard } from './seating-board.tsx'
import styles from './seating-dialog.module.css'
import { SeatingExport } from './seating-export.tsx'
import { wishOf, type SeatingSource } from './seating-source.ts'
import { furnitureText, sideNames } from './seating-words.ts'

/** The seats of an item as protocol has them, and what was changed by hand. */
export function SeatingPanel(source: SeatingSource) {
  const words = useWords('seating')
  const format = useFormats()
  const save = useSave()
  const { item, file, people, names } = source
  const wish = wishOf(item)
  const { kind } = wish
  const host = wish.host ?? (file.visit.direction === 'inbound' ? 'home' : 'abroad')
  const party = seatingParty(file, item, people, host)
  const plan = seatingOf(party, wish)
  const everybody = [...party.guests, ...party.hosts]
  const sideOf = new Map(everybody.map(({ id, side }) => [id, side]))
  const pins = wish.pins?.[kind] ?? {}
  const moved = Object.keys(pins).filter((id) => sideOf.has(id)).length
  const nameOf = (personId: string | undefined): string => (personId === undefined ? words('free') : (names.get(personId)?.[0]?.text ?? ''))

  const keep = (next: SeatingWish, said?: string): void => void save('item.seat', anyOps('item', item, { ...item, seating: next }), said)
  const swap = (one: string, other: string): void => {
    if (one === other) return
    const at = (id: string): string | undefined => plan.seats.find((seat) => seat.id === id)?.personId
    const [first, second] = [at(one), at(other)]
    if (first === undefined && second === undefined) return
    const said = first === undefined || second === undefined ? words('moved', { name: nameOf(first ?? second) }) : words('swapped', { one: nameOf(first), other: nameOf(second) })
    keep({ ...wish, pins: { ...wish.pins, [kind]: swapped(plan, pins, one, other) } }, said)
  }
  const reset = (): void => {
    const { pins: all = {}, ...rest } = wish
    const others = Object.fromEntries(Object.entries(all).filter(([of]) => of !== kind))
    keep(Object.keys(others).length === 0 ? rest : { ...rest, pins: others }, words('resetDone'))
  }
  const choose = (next: SeatingKind): void => keep({ ...wish, kind: next })
  const drawn = { plan, names, sideOf, sides: sideNames(words), furniture: furnitureText(words, format) }
  return (
    <div className={styles.panel}>
      <div className={styles.choices}>
        <Segmented label={words('occasion')} items={seatingKinds.map((id) => ({ id, label: words(`kinds.${id}`) }))} selected={kind} onChange={choose} />
        <Segmented
          label={words('hosts')}
          items={(['home', 'abroad'] as const).map((id) => ({ id, label: words(`host.${id}`) }))}
          selected={host}
          onChange={(id) => keep({ ...wish, host: id })}
        />
        {kind === 'talks' && (
          <Segmented
            label={words('table')}
            items={(['facing', 'endOn'] as const).map((id) => ({ id, label: words(`tables.${id}`) }))}
            selected={wish.isEndOn ? 'endOn' : 'facing'}
            onChange={(id) => keep({ ...wish, isEndOn: id === 'endOn' })}
          />
        )}
        {kind === 'banquet' && (
          <Select
            label={words('tableSize')}
            isLabelHidden
            items={tableSizes.map((size) => ({ id: String(size), label: words('seatsAtTable', { number: format.number(size) }) }))}
            selected={String(wish.tableSize ?? usualTableSize)}
            onChange={(size) => keep({ ...wish, tableSize: Number(size) })}
          />
        )}
      </div>
      <p className={styles.rule}>{words(`rule.${kind}`)}</p>
      {everybody.length === 0 ? (
        <p className={styles.none}>{words('nobody')}</p>
      ) : (
        <div className={styles.room}>
          <SeatingBoard key={kind} {...drawn} nameOf={nameOf} onSwap={swap} />
          <SeatList plan={plan} party={party} nameOf={nameOf} sides={drawn.sides} onSwap={swap} />
        </div>
      )}
      <div className={styles.foot}>
        <span className={styles.note}>{moved > 0 ? words('byHand', { number: format.number(moved) }) : words('hint')}</span>
        <Button icon={RotateCcw} isDisabled={moved === 0} onPress={reset}>
          {words('reset')}
        </Button>
        <SeatingExport source={source} {...drawn} kind={kind} />
      </div>
    </div>
  )
}
