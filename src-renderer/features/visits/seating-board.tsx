import { useRef, useState, type KeyboardEvent, type PointerEvent } from 'react'
import { cardLines, type SaidText } from '#documents/card-lines.ts'
import { cardPath, furniturePath, labelY } from '#documents/seating-drawing.ts'
import { card, type Furniture, type Seat, type SeatingPlan, type SeatingSide } from '#domain/seating/seating-plan.ts'
import { isRightToLeft } from '#domain/place/language.ts'
import { useWords } from '#i18n/words.ts'
import { nearestSeat } from './nearest-seat.ts'
import styles from './seating-board.module.css'

interface SeatingBoardProps {
  readonly plan: SeatingPlan
  readonly names: ReadonlyMap<string, readonly SaidText[]>
  readonly sideOf: ReadonlyMap<string, SeatingSide>
  readonly sides: Readonly<Record<SeatingSide, SaidText>>
  readonly furniture: (piece: Furniture) => SaidText | undefined
  readonly nameOf: (personId: string | undefined) => string
  readonly onSwap: (one: string, other: string) => void
}

/** The room from above. A name is dragged onto another, or picked up with Enter and put down on another; arrows walk the seats. */
export function SeatingBoard({ plan, names, sideOf, sides, furniture, nameOf, onSwap }: SeatingBoardProps) {
  const words = useWords('seating')
  const board = useRef<SVGSVGElement>(null)
  const [picked, setPicked] = useState<string>()
  const [current, setCurrent] = useState<string>()
  const [drag, setDrag] = useState<{ readonly id: string; readonly x: number; readonly y: number; readonly dx: number; readonly dy: number }>()
  const walked = plan.seats.find(({ id }) => id === current)?.id ?? plan.seats[0]?.id

  const press = (id: string): void => {
    if (picked === undefined) return setPicked(id)
    setPicked(undefined)
    onSwap(picked, id)
  }
  const onKeyDown = (event: KeyboardEvent, seat: Seat): void => {
    if (event.key === 'Enter' || event.key === ' ') press(seat.id)
    else if (event.key === 'Escape' && picked !== undefined) setPicked(undefined)
    else {
      const next = nearestSeat(plan.seats, seat, event.key)
      if (!next) return
      setCurrent(next.id)
      board.current?.querySelector<SVGGElement>(`[data-seat="${next.id}"]`)?.focus()
    }
    event.preventDefault()
    event.stopPropagation()
  }
  const scale = (): number => plan.width / Math.max(1, board.current?.getBoundingClientRect().width ?? 1)
  const onMove = ({ clientX, clientY }: PointerEvent): void => {
    if (drag) setDrag({ ...drag, dx: (clientX - drag.x) * scale(), dy: (clientY - drag.y) * scale() })
  }
  const onUp = ({ clientX, clientY }: PointerEvent): void => {
    if (!drag) return
    setDrag(undefined)
    if (Math.hypot(clientX - drag.x, clientY - drag.y) < 4) return press(drag.id)
    // What is dragged takes no pointer, so that the seat under it is found.
    const under = document.elementFromPoint(clientX, clientY)?.closest('[data-seat]')?.getAttribute('data-seat')
    setPicked(undefined)
    if (under) onSwap(drag.id, under)
  }
  const label = ({ personId, id }: Seat): string => {
    const side = personId === undefined ? undefined : sideOf.get(personId)
    const who = side ? words('person', { name: nameOf(personId), side: sides[side].text }) : words('free')
    return picked === id ? words('picked', { name: who }) : who
  }
  // What is dragged lies over the others.
  const seats = drag ? [...plan.seats.filter(({ id }) => id !== drag.id), ...plan.seats.filter(({ id }) => id === drag.id)] : plan.seats
  return (
    <svg
      ref={board}
      className={styles.board}
      viewBox={`0 0 ${plan.width} ${plan.height}`}
      role="group"
      aria-label={words('board')}
      data-holding={picked !== undefined || undefined}
      onPointerMove={onMove}
      onPointerUp={onUp}
      onPointerCancel={() => setDrag(undefined)}
    >
      {plan.furniture.map((piece, at) => {
        const said = furniture(piece)
        return (
          <g key={at} aria-hidden>
            <path className={styles.furniture} data-kind={piece.kind} d={furniturePath(piece)} />
            {said && (
              <text className={styles.word} data-kind={piece.kind} x={piece.x} y={labelY(piece)}>
                {said.text}
              </text>
            )}
          </g>
        )
      })}
      {seats.map((seat) => {
        const { id, x, y, personId } = seat
        const side = personId === undefined ? undefined : sideOf.get(personId)
        const lines = personId === undefined ? [] : cardLines(names.get(personId) ?? [], card.width - 10, card.height - 6)
        const isDragged = drag?.id === id
        return (
          <g
            key={id}
            className={styles.seat}
            data-seat={id}
            data-side={side}
            data-picked={picked === id || undefined}
            data-dragged={isDragged || undefined}
            role="button"
            tabIndex={id === walked ? 0 : -1}
            aria-label={label(seat)}
            aria-pressed={picked === id}
            transform={isDragged ? `translate(${drag.dx} ${drag.dy})` : undefined}
            onKeyDown={(event) => onKeyDown(event, seat)}
            onFocus={() => setCurrent(id)}
            onPointerDown={({ clientX, clientY, button }) => {
              if (button === 0) setDrag({ id, x: clientX, y: clientY, dx: 0, dy: 0 })
            }}
          >
            <path className={styles.card} d={cardPath(side, x, y, card.width, card.height)} />
            {lines.map((line, at) => (
              <text key={at} className={styles.name} data-weight={line.weight} lang={line.language} direction={isRightToLeft(line.language) ? 'rtl' : 'ltr'} x={x} y={y + line.y} fontSize={line.size}>
                {line.text}
              </text>
            ))}
          </g>
        )
      })}
    </svg>
  )
}
