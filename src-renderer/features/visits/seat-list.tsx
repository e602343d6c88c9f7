import { ArrowLeftRight } from 'lucide-react'
import type { SaidText } from '#documents/card-lines.ts'
import type { Party, SeatingPlan, SeatingSide } from '#domain/seating/seating-plan.ts'
import { useWords } from '#i18n/words.ts'
import { useFormats } from '#parts/use-formats.ts'
import { MenuButton } from '#ui/menu-button.tsx'
import styles from './seating-dialog.module.css'

interface SeatListProps {
  readonly plan: SeatingPlan
  readonly party: Party
  readonly nameOf: (personId: string | undefined) => string
  readonly sides: Readonly<Record<SeatingSide, SaidText>>
  readonly onSwap: (one: string, other: string) => void
}

/** Both line-ups in order of precedence; each name has a menu that swaps its seat with that of another. */
export function SeatList({ plan, party, nameOf, sides, onSwap }: SeatListProps) {
  const words = useWords('seating')
  const format = useFormats()
  const targets = plan.seats.map(({ id, personId }) => ({ id, label: nameOf(personId) }))
  return (
    <div className={styles.lists}>
      {([['guest', party.guests], ['host', party.hosts]] as const).map(([side, people]) => (
        <section key={side}>
          <h3 className={styles.listTitle} data-side={side}>
            {sides[side].text}
          </h3>
          <ol className={styles.list}>
            {people.map(({ id }, at) => {
              const seat = plan.seats.find(({ personId }) => personId === id)
              return (
                <li key={id} className={styles.line}>
                  <span className={styles.number}>{format.number(at + 1)}</span>
                  <bdi className={styles.name}>{nameOf(id)}</bdi>
                  {seat && (
                    <MenuButton
                      label={words('swapWith', { name: nameOf(id) })}
                      icon={ArrowLeftRight}
                      isLabelHidden
                      size="small"
                      variant="quiet"
                      items={targets.filter((target) => target.id !== seat.id)}
                      onAction={(other) => onSwap(seat.id, other)}
                    />
                  )}
                </li>
              )
            })}
          </ol>
        </section>
      ))}
    </div>
  )
}
