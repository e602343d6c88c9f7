import { Plus } from 'lucide-react'
import { useId, useState } from 'react'
import type { Agreement } from '#domain/place/agreement.ts'
import { firstDayNumber } from '#domain/place/day.ts'
import { isLanguageTag } from '#domain/place/language-tag.ts'
import type { PartialDate } from '#domain/place/partial-date.ts'
import type { Place } from '#domain/place/place.ts'
import type { Formats } from '#i18n/formats.ts'
import { useWords } from '#i18n/words.ts'
import { useFormats } from '#parts/use-formats.ts'
import { IconButton } from '#ui/icon-button.tsx'
import { RowButton } from '#ui/row-button.tsx'
import { SectionHead } from '#ui/section-head.tsx'
import { Tag } from '#ui/tag.tsx'
import { AgreementDialog } from './agreement-dialog.tsx'
import styles from './agreements-section.module.css'
import quiet from './sections.module.css'

interface AgreementsSectionProps {
  readonly place: Place
  readonly agreements: readonly Agreement[]
  readonly today: PartialDate
}

/** The signed papers with a place, oldest first; each opens its form. */
export function AgreementsSection({ place, agreements, today }: AgreementsSectionProps) {
  const words = useWords('places')
  const format = useFormats()
  const id = useId()
  const [open, setOpen] = useState<Agreement | 'new'>()
  const sorted = [...agreements].sort(
    (a, b) => (a.date ? firstDayNumber(a.date) : Infinity) - (b.date ? firstDayNumber(b.date) : Infinity),
  )
  return (
    <section aria-labelledby={id}>
      <SectionHead
        id={id}
        title={words('agreements.title')}
        {...(agreements.length > 0 && { count: words('agreements.count', { count: agreements.length }) })}
        link={<IconButton label={words('agreements.add')} icon={Plus} size="small" onPress={() => setOpen('new')} />}
      />
      {sorted.length === 0 && <p className={quiet.quiet}>{words('agreements.none')}</p>}
      <ul className={styles.list}>
        {sorted.map((agreement) => (
          <li key={agreement.id}>
            <RowButton onPress={() => setOpen(agreement)}>
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
              </span>
            </RowButton>
          </li>
        ))}
      </ul>
      {open !== undefined && (
        <AgreementDialog
          key={open === 'new' ? 'new' : open.id}
          place={place}
          agreement={open === 'new' ? undefined : open}
          today={today}
          onClose={() => setOpen(undefined)}
        />
      )}
    </section>
  )
}

/** How near the day is on which the paper is to be looked at again. */
function ReviewTag({ agreement, today }: { readonly agreement: Agreement; readonly today: PartialDate }) {
  const words = useWords('places')
  if (!agreement.reviewDate) return null
  const days = firstDayNumber(agreement.reviewDate) - firstDayNumber(today)
  if (days < 0) return <Tag tone="over">{words('agreements.reviewOver', { date: agreement.reviewDate })}</Tag>
  const months = Math.round(days / 30.4)
  return <Tag tone={months <= 6 ? 'near' : 'plain'}>{words('agreements.reviewIn', { count: months })}</Tag>
}

function particulars(agreement: Agreement, format: Formats): string {
  const names = agreement.languages.map((tag) => (isLanguageTag(tag) ? format.languageName(tag) : tag))
  return [format.list(names), agreement.signatories, agreement.notes].filter((text) => text !== '').join(' · ')
}
