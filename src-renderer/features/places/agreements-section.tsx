import type { Agreement } from '#domain/place/agreement.ts'
import type { Commitment } from '#domain/place/commitment.ts'
import { firstDayNumber } from '#domain/place/day.ts'
import { isLanguageTag } from '#domain/place/language-tag.ts'
import type { PartialDate } from '#domain/place/partial-date.ts'
import type { Formats } from '#i18n/formats.ts'
import { useWords } from '#i18n/words.ts'
import { AttachedFileName } from '#parts/attached-file-name.tsx'
import { useFormats } from '#parts/use-formats.ts'
import { RowButton } from '#ui/row-button.tsx'
import { Tag } from '#ui/tag.tsx'
import styles from './agreements-section.module.css'
import { CommitmentLines } from './commitment-lines.tsx'
import { FileSection } from './file-section.tsx'
import { useEditRecord } from '#parts/record-editing.tsx'
import quiet from './sections.module.css'

interface AgreementsSectionProps {
  readonly agreements: readonly Agreement[]
  readonly commitments: readonly Commitment[]
  readonly today: PartialDate
  readonly onAdd: () => void
}

/** The signed papers with a place, oldest first, each with what it binds to; each opens its form. */
export function AgreementsSection({ agreements, commitments, today, onAdd }: AgreementsSectionProps) {
  const words = useWords('places')
  const format = useFormats()
  const edit = useEditRecord()
  const reviews = agreements.filter(({ reviewDate }) => reviewDate && monthsAhead(reviewDate, today) <= nearMonths).length
  const sorted = [...agreements].sort((a, b) => order(a.date) - order(b.date))
  const count = [
    words('agreements.count', { count: agreements.length }),
    ...(reviews > 0 ? [words('agreements.reviews', { count: reviews })] : []),
  ]
  return (
    <FileSection kind="agreement" count={count.join(' · ')} onAdd={onAdd}>
      <ul className={styles.list}>
        {sorted.map((agreement) => (
          <li key={agreement.id}>
            <RowButton onPress={() => edit({ kind: 'agreement', id: agreement.id })}>
              <span className={styles.date}>
                {agreement.date ? format.partialDate(agreement.date) : words('agreements.noDate')}
              </span>
              <span className={styles.what}>
                <span className={styles.kind}>
                  {words.in('vocabulary', `agreementKinds.${agreement.kind}`)}
                  <ReviewTag agreement={agreement} today={today} />
                </span>
                <span className={quiet.meta}>
                  <bdi>{particulars(agreement, format)}</bdi>
                </span>
                {agreement.scan && (
                  <AttachedFileName sha={agreement.scan.sha} name={words('agreements.scan', { name: agreement.scan.name })} />
                )}
              </span>
            </RowButton>
            <CommitmentLines
              agreementId={agreement.id}
              commitments={commitments.filter(({ agreementId }) => agreementId === agreement.id)}
              today={today}
            />
          </li>
        ))}
      </ul>
    </FileSection>
  )
}

/** How near the day is on which the paper is to be looked at again. */
function ReviewTag({ agreement, today }: { readonly agreement: Agreement; readonly today: PartialDate }) {
  const words = useWords('places')
  const format = useFormats()
  if (!agreement.reviewDate) return null
  const months = monthsAhead(agreement.reviewDate, today)
  if (months < 0)
    return <Tag tone="over">{words('agreements.reviewOver', { date: format.partialDate(agreement.reviewDate) })}</Tag>
  return <Tag tone={months <= nearMonths ? 'near' : 'plain'}>{words('agreements.reviewIn', { count: Math.round(months) })}</Tag>
}

/** From here on a review is near. */
const nearMonths = 6

const monthsAhead = (date: PartialDate, today: PartialDate): number => (firstDayNumber(date) - firstDayNumber(today)) / 30.4

const order = (date: PartialDate | undefined): number => (date ? firstDayNumber(date) : Number.MAX_SAFE_INTEGER)

function particulars(agreement: Agreement, format: Formats): string {
  const names = agreement.languages.map((tag) => (isLanguageTag(tag) ? format.languageName(tag) : tag))
  return [format.list(names), agreement.signatories, agreement.notes].filter((text) => text !== '').join(' · ')
}
