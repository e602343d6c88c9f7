import { useRef, useState, type KeyboardEvent } from 'react'
import type { MapSymbol } from '#domain/map/map-scene.ts'
import type { PlaceId } from '#domain/place/place.ts'
import { useWords } from '#i18n/words.ts'
import { nextSymbol, type Direction } from './next-symbol.ts'
import styles from './partner-buttons.module.css'

interface PartnerButtonsProps {
  readonly symbols: readonly MapSymbol[]
  readonly onOpen: (id: PlaceId) => void
  readonly onFocus: (id: PlaceId) => void
  /** Back to the map itself. */
  readonly onLeave: () => void
}

/** So many partners get a button of their own; in a larger crowd the list is the way. */
const mostButtons = 400
const arrows: Readonly<Record<string, Direction>> = { ArrowLeft: 'left', ArrowRight: 'right', ArrowUp: 'up', ArrowDown: 'down' }

/** An unseen button over every partner: one stop of the Tab key, arrow keys go to the neighbour in that direction. */
export function PartnerButtons({ symbols, onOpen, onFocus, onLeave }: PartnerButtonsProps) {
  const words = useWords('map')
  const group = useRef<HTMLDivElement>(null)
  const [active, setActive] = useState<PlaceId>()
  const partners = symbols.filter(({ placeId }) => placeId !== undefined).slice(0, mostButtons)
  const stop = partners.find(({ placeId }) => placeId === active) ?? partners[0]

  const move = (event: KeyboardEvent, from: MapSymbol): void => {
    if (event.key === 'Escape') {
      event.stopPropagation()
      onLeave()
      return
    }
    const direction = arrows[event.key]
    if (!direction || event.altKey || event.ctrlKey || event.metaKey) return
    event.preventDefault()
    event.stopPropagation()
    const next = nextSymbol(partners, from, direction)
    if (next?.placeId !== undefined) group.current?.querySelector<HTMLElement>(`[data-place="${CSS.escape(next.placeId)}"]`)?.focus()
  }

  return (
    <div ref={group} role="group" aria-label={words('stage.partnersOnMap')}>
      {partners.map((symbol) => (
        <button
          key={symbol.placeId}
          type="button"
          className={styles.partner}
          data-place={symbol.placeId}
          tabIndex={symbol === stop ? 0 : -1}
          style={{ left: symbol.x, top: symbol.y }}
          aria-label={words('stage.symbol', { name: symbol.name, tier: words.in('vocabulary', `tiers.${symbol.kind}`) })}
          onKeyDown={(event) => move(event, symbol)}
          onFocus={(event) => {
            setActive(symbol.placeId)
            if (symbol.placeId !== undefined && event.currentTarget.matches(':focus-visible')) onFocus(symbol.placeId)
          }}
          onClick={(event) => {
            // A press by key or screen reader; the mouse is answered by the stage, which knows a drag from a click.
            if (event.detail === 0 && symbol.placeId !== undefined) onOpen(symbol.placeId)
          }}
        />
      ))}
    </div>
  )
}
