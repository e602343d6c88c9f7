import type { Fair } from '#domain/activity/fair.ts'
import type { Invitation } from '#domain/activity/invitation.ts'
import { firstDayNumber } from '#domain/place/day.ts'
import { textIn } from '#domain/place/language-map.ts'
import type { PartialDate } from '#domain/place/partial-date.ts'
import { useWords } from '#i18n/words.ts'
import { useFormats } from '#parts/use-formats.ts'
import { DueTag } from '#parts/due-tag.tsx'
import { Tag } from '#ui/tag.tsx'
import { FileSection } from './file-section.tsx'
import styles from './file-section.module.css'
import { InvitationLines } from './invitation-lines.tsx'
import type { PlaceFile } from './place-file.ts'
import { RecordRow } from './record-row.tsx'
import { useNameOf } from './use-name-of.ts'

interface FairsSectionProps {
  readonly fairs: readonly Fair[]
  readonly invitations: readonly Invitation[]
  readonly linked: PlaceFile['linked']
  readonly today: PartialDate
  readonly onAdd: () => void
}

/** The fairs that concern a place, the latest first, each with who was asked to it and what they answered. */
export function FairsSection({ fairs, invitations, linked, today, onAdd }: FairsSectionProps) {
  const words = useWords('places')
  const format = useFormats()
  const nameOf = useNameOf(linked)
  const sorted = [...fairs].sort((a, b) => order(b) - order(a))
  const own = new Set<string>(fairs.map(({ id }) => id))
  return (
    <FileSection kind="fair" count={format.number(fairs.length)} onAdd={onAdd}>
      <ul className={styles.list}>
        {sorted.map((fair) => (
          <RecordRow
            key={fair.id}
            kind="fair"
            id={fair.id}
            name={[nameOf('fair', fair), fair.edition].filter((text) => text !== '').join(' · ')}
            tags={
              fair.date && firstDayNumber(fair.date) >= firstDayNumber(today) ? (
                <DueTag on={fair.date} today={today} within={60} />
              ) : (
                <Tag>{words.in('vocabulary', `fairRoles.${fair.role}`)}</Tag>
              )
            }
            facts={[
              fair.date && format.partialDate(fair.date),
              textIn(fair.venue, words.language)?.text,
              fair.outcome,
            ]}
          >
            <InvitationLines invitations={invitations.filter(({ fairId }) => fairId === fair.id)} linked={linked} />
          </RecordRow>
        ))}
      </ul>
      <InvitationLines invitations={invitations.filter(({ fairId }) => !fairId || !own.has(fairId))} linked={linked} />
    </FileSection>
  )
}

const order = ({ date }: Fair): number => (date ? firstDayNumber(date) : Number.MIN_SAFE_INTEGER)
