import { Plus } from 'lucide-react'
import type { Agreement } from '#domain/place/agreement.ts'
import type { Commitment } from '#domain/place/commitment.ts'
import { textIn } from '#domain/place/language-map.ts'
import type { PartialDate } from '#domain/place/partial-date.ts'
import { inOrder } from '#domain/record/slot.ts'
import { useWords } from '#i18n/words.ts'
import { DueTag } from '#parts/due-tag.tsx'
import { classNames } from '#ui/class-names.ts'
import { Link } from '#ui/link.tsx'
import { RowButton } from '#ui/row-button.tsx'
import { Tag } from '#ui/tag.tsx'
import styles from './agreements-section.module.css'
import { lastSlot } from './new-record-values.ts'
import { useEditRecord } from '#parts/record-editing.tsx'
import { stateTone } from './state-tone.ts'

interface CommitmentLinesProps {
  readonly agreementId: Agreement['id']
  readonly commitments: readonly Commitment[]
  readonly today: PartialDate
}

/** What an agreement binds to, with how far each is kept. */
export function CommitmentLines({ agreementId, commitments, today }: CommitmentLinesProps) {
  const words = useWords('places')
  const edit = useEditRecord()
  const add = (): void =>
    edit({ kind: 'commitment', initial: { agreementId, slot: lastSlot(agreementId, commitments) } })
  return (
    <div className={styles.commitments}>
      <ul>
        {inOrder(commitments).map((commitment) => {
          const isOpen = commitment.state === 'open' || commitment.state === 'under-way'
          const title = textIn(commitment.titles, words.language)
          return (
            <li key={commitment.id}>
              <RowButton onPress={() => edit({ kind: 'commitment', id: commitment.id })}>
                <span className={classNames(styles.commitment, !isOpen && styles.closed)}>
                  <b lang={title?.lang}>{title?.text}</b>
                  {isOpen && commitment.due && <DueTag on={commitment.due} today={today} within={90} />}
                  <Tag tone={stateTone(commitment.state)}>{words.in('vocabulary', `commitmentStates.${commitment.state}`)}</Tag>
                </span>
              </RowButton>
            </li>
          )
        })}
      </ul>
      <p className={styles.add}>
        <Link size="meta" icon={Plus} onPress={add}>
          {words.in('vocabulary', 'kinds.commitment')}
        </Link>
      </p>
    </div>
  )
}
