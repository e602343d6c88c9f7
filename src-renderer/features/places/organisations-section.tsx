import type { Activity } from '#domain/activity/activity.ts'
import { callOn } from '#domain/person/call-on.ts'
import type { Organisation } from '#domain/person/organisation.ts'
import type { PartialDate } from '#domain/place/partial-date.ts'
import { useWords } from '#i18n/words.ts'
import { DueTag } from '#parts/due-tag.tsx'
import { useFormats } from '#parts/use-formats.ts'
import { FileSection } from './file-section.tsx'
import styles from './file-section.module.css'
import type { PlaceFile } from './place-file.ts'
import { RecordRow } from './record-row.tsx'
import { useNameOf } from './use-name-of.ts'

interface OrganisationsSectionProps {
  readonly organisations: readonly Organisation[]
  readonly activities: readonly Activity[]
  readonly linked: PlaceFile['linked']
  readonly today: PartialDate
  readonly onAdd: () => void
}

/** The organisations of a place, on both sides, with when each is to be called on again. */
export function OrganisationsSection({ organisations, activities, linked, today, onAdd }: OrganisationsSectionProps) {
  const words = useWords('places')
  const format = useFormats()
  const nameOf = useNameOf(linked)
  return (
    <FileSection kind="organisation" count={format.number(organisations.length)} onAdd={onAdd}>
      <ul className={styles.list}>
        {organisations.map((organisation) => {
          const { last, due } = callOn(organisation, activities, today)
          return (
            <RecordRow
              key={organisation.id}
              kind="organisation"
              id={organisation.id}
              name={nameOf('organisation', organisation)}
              tags={due && <DueTag on={due} today={today} within={60} />}
              facts={[
                words.in('vocabulary', `organisationKinds.${organisation.kind}`),
                organisation.side === 'home' ? words.in('vocabulary', 'sides.home') : undefined,
                last && words('organisations.last', { date: format.partialDate(last) }),
                due && words('organisations.next', { date: format.partialDate(due) }),
              ]}
            />
          )
        })}
      </ul>
    </FileSection>
  )
}
