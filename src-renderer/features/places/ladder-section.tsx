import type { Agreement } from '#domain/place/agreement.ts'
import type { PartialDate } from '#domain/place/partial-date.ts'
import type { Place } from '#domain/place/place.ts'
import { tierLadder, type Rung } from '#domain/place/tier-ladder.ts'
import { useWords } from '#i18n/words.ts'
import { TierMark } from '#parts/tier-mark.tsx'
import { useFormats } from '#parts/use-formats.ts'
import { classNames } from '#ui/class-names.ts'
import { Tag } from '#ui/tag.tsx'
import { EditableSection, type EditableProps } from './editable-section.tsx'
import { LadderForm } from './ladder-form.tsx'
import styles from './ladder-section.module.css'

interface LadderSectionProps extends EditableProps {
  readonly place: Place
  readonly agreements: readonly Agreement[]
  readonly today: PartialDate
}

/** The rungs from the present tier down; skipped ones stay in sight, dotted. */
export function LadderSection({ place, agreements, today, ...editable }: LadderSectionProps) {
  const words = useWords('places')
  return (
    <EditableSection title={words('ladder.title')} {...editable}>
      {editable.isEditing ? (
        <LadderForm place={place} today={today} />
      ) : (
        <>
          {place.standing !== 'active' && (
            <p className={styles.standing}>
              <Tag tone={place.standing === 'terminated' ? 'plain' : 'near'}>
                {words.in('vocabulary', `standings.${place.standing}`)}
              </Tag>
            </p>
          )}
          <ol className={styles.ladder}>
            {tierLadder(place, agreements).map((rung) => (
              <LadderRung
                key={rung.tier}
                rung={rung}
                agreement={agreements.find(({ id }) => id === rung.climbs[0]?.agreementId)}
                isDoubtful={rung.state === 'present' && place.tierConfidence !== 'high'}
                place={place}
              />
            ))}
          </ol>
        </>
      )}
    </EditableSection>
  )
}

interface LadderRungProps {
  readonly rung: Rung
  readonly agreement: Agreement | undefined
  readonly isDoubtful: boolean
  readonly place: Place
}

function LadderRung({ rung, agreement, isDoubtful, place }: LadderRungProps) {
  const words = useWords('places')
  const format = useFormats()
  const name = words.in('vocabulary', `tiers.${rung.tier}`)
  const kind = agreement && words.in('vocabulary', `agreementKinds.${agreement.kind}`)
  return (
    <li className={classNames(styles.rung, rung.state !== 'present' && styles.below)} data-state={rung.state}>
      <span className={styles.mark}>
        <TierMark tier={rung.tier} size={rung.state === 'present' ? 14 : 12} isFaint={rung.state === 'skipped'} />
      </span>
      {rung.state === 'present' ? (
        <div>
          <b className={styles.name}>{name}</b>
          {isDoubtful && (
            <Tag tone={place.tierConfidence === 'low' ? 'near' : 'plain'}>
              {words.in('vocabulary', `confidences.${place.tierConfidence}`)}
            </Tag>
          )}
          <p>
            {rung.since
              ? words('ladder.signed', { date: format.partialDate(rung.since), paper: kind ?? '' })
              : words(rung.tier === 'contact' ? 'ladder.startUnknown' : 'ladder.dateUnknown')}
          </p>
        </div>
      ) : (
        <p className={styles.line}>
          {name}
          <span className={styles.quiet}>
            {rung.since
              ? format.partialDate(rung.since)
              : words(
                  rung.tier === 'contact'
                    ? 'ladder.startUnknown'
                    : rung.state === 'skipped'
                      ? 'ladder.skipped'
                      : 'ladder.dateUnknown',
                )}
          </span>
        </p>
      )}
    </li>
  )
}
