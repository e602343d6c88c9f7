import { GripVertical } from 'lucide-react'
import { useEffect, useRef, useState, type KeyboardEvent, type ReactNode } from 'react'
import { Button, GridList, GridListItem, useDragAndDrop } from 'react-aria-components'
import styles from './card-list.module.css'
import { useMedia } from './use-media.ts'

/** Where an arrow with Alt sends a card: along its list, or to the list beside it; with Shift it makes it longer or shorter. */
export type CardMove = 'earlier' | 'later' | 'previous-list' | 'next-list' | 'longer' | 'shorter'

interface CardListProps<T extends { readonly id: string }> {
  readonly label: string
  /** A card that is the same object as before is not drawn anew, as long as the functions below are the same too. */
  readonly cards: readonly T[]
  readonly card: (card: T) => ReactNode
  /** What a card is called: for screen readers and for what is dragged into another program. */
  readonly cardText: (card: T) => string
  readonly selected?: string | undefined
  readonly onSelect: (id: string) => void
  /** A card of this or of another list is wanted at this place among the others. */
  readonly onDrop: (id: string, index: number) => void
  readonly onMove: (id: string, move: CardMove) => void
  /** What the handle of a card is called. */
  readonly moveLabel: (card: T) => string
  readonly emptyText?: string
}

const cardType = 'application/x-atlas-card'
/** Cards drawn at first, and more each time the hand comes near their end: every card of a list is drawn when one of them is. */
const drawnAtFirst = 20
const aheadOfSelected = 5

/** A list of cards that go to other places and other lists: by dragging, by the handle and the keys, or by Alt with an arrow. */
export function CardList<T extends { readonly id: string }>({ label, cards, card, cardText, selected, onSelect, onDrop, onMove, moveLabel, emptyText }: CardListProps<T>) {
  const indexAt = (id: string, key: unknown, position: string): number => {
    const others = cards.filter((one) => one.id !== id)
    const at = others.findIndex((one) => one.id === key)
    return at < 0 ? others.length : position === 'after' ? at + 1 : at
  }
  const { dragAndDropHooks } = useDragAndDrop({
    getItems: (keys) => [...keys].map((key) => ({ [cardType]: String(key), 'text/plain': cards.filter(({ id }) => id === key).map(cardText).join('') })),
    acceptedDragTypes: [cardType],
    getDropOperation: () => 'move',
    onReorder: ({ keys, target }) => {
      const [id] = [...keys].map(String)
      if (id !== undefined) onDrop(id, indexAt(id, target.key, target.dropPosition))
    },
    onInsert: ({ items, target }) => withDropped(items, (id) => onDrop(id, indexAt(id, target.key, target.dropPosition))),
    onRootDrop: ({ items }) => withDropped(items, (id) => onDrop(id, cards.filter((one) => one.id !== id).length)),
  })
  const [most, setMost] = useState(drawnAtFirst)
  const isPrinted = useMedia('print')
  const at = cards.findIndex(({ id }) => id === selected)
  const drawn = isPrinted ? cards : cards.slice(0, Math.max(most, at + aheadOfSelected))
  const listen = (event: KeyboardEvent): void => {
    const move = moveOf(event)
    const id = (event.target as HTMLElement).closest<HTMLElement>('[role="row"][data-key]')?.dataset['key']
    if (!move || id === undefined) return
    event.preventDefault()
    event.stopPropagation()
    onMove(id, move)
  }
  return (
    <div className={styles.box} onKeyDownCapture={listen}>
      <GridList
        aria-label={label}
        className={styles.list ?? ''}
        items={drawn}
        dependencies={[card, cardText, moveLabel]}
        dragAndDropHooks={dragAndDropHooks}
        selectionMode="single"
        selectionBehavior="replace"
        selectedKeys={at < 0 || selected === undefined ? [] : [selected]}
        onSelectionChange={(keys) => {
          const [id] = keys === 'all' ? [] : [...keys]
          if (id !== undefined) onSelect(String(id))
        }}
        renderEmptyState={() => emptyText !== undefined && <p className={styles.empty}>{emptyText}</p>}
      >
        {(one: T) => (
          <GridListItem id={one.id} textValue={cardText(one)} className={styles.card ?? ''}>
            <Button slot="drag" className={styles.handle ?? ''} aria-label={moveLabel(one)}>
              <GripVertical className={styles.grip} aria-hidden />
            </Button>
            {card(one)}
          </GridListItem>
        )}
      </GridList>
      {drawn.length < cards.length && <NearEnd key={drawn.length} onNear={() => setMost(drawn.length + drawnAtFirst)} />}
    </div>
  )
}

/** Says so when the end of what is drawn comes within reach. */
function NearEnd({ onNear }: { readonly onNear: () => void }) {
  const end = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const observer = new IntersectionObserver(([entry]) => entry?.isIntersecting && onNear(), { rootMargin: '400px' })
    if (end.current) observer.observe(end.current)
    return () => observer.disconnect()
  })
  return <div ref={end} />
}

/** Puts the keys on a card that is drawn anew elsewhere, once it stands there: a list knows its cards a frame or two later. */
export function focusCard(id: string, frames = 4): void {
  requestAnimationFrame(() => {
    document.querySelector<HTMLElement>(`[role="row"][data-key="${CSS.escape(id)}"]`)?.focus()
    if (frames > 1) focusCard(id, frames - 1)
  })
}

type Dropped = { readonly kind: string; readonly types?: ReadonlySet<unknown>; readonly getText?: (type: string) => Promise<string> }

function withDropped(items: readonly object[], drop: (id: string) => void): void {
  const item = (items as readonly Dropped[]).find(({ kind, types }) => kind === 'text' && types?.has(cardType))
  void item?.getText?.(cardType).then(drop)
}

function moveOf({ altKey, shiftKey, key, currentTarget }: KeyboardEvent): CardMove | undefined {
  if (!altKey) return undefined
  if (key === 'ArrowUp') return shiftKey ? 'shorter' : 'earlier'
  if (key === 'ArrowDown') return shiftKey ? 'longer' : 'later'
  if (key !== 'ArrowLeft' && key !== 'ArrowRight') return undefined
  const isMirrored = getComputedStyle(currentTarget).direction === 'rtl'
  return (key === 'ArrowRight') === isMirrored ? 'previous-list' : 'next-list'
}
