import { Plus } from 'lucide-react'
import type { Agreement } from '#domain/place/agreement.ts'
import type { PartialDate } from '#domain/place/partial-date.ts'
import type { Place } from '#domain/place/place.ts'
import { tierLadder, type Climb, type Rung } from '#domain/place/tier-ladder.ts'
import type { TierStep } from '#domain/place/tier-step.ts'
import { useWords } from '#i18n/words.ts'
import { TierMark } from '#parts/tier-mark.tsx'
import { useFormats } from '#parts/use-formats.ts'
import { classNames } from '#ui/class-names.ts'
import { IconButton } from '#ui/icon-button.tsx'
import { RowButton } from '#ui/row-button.tsx'
import { Tag } from '#ui/tag.tsx'
import { EditableSection, type EditableProps } from './editable-section.tsx'
import { LadderForm } from './ladder-form.tsx'
import styles from './ladder-section.module.css'
import { useEditRecord } from '#parts/record-editing.tsx'

interface LadderSectionProps extends EditableProps {
  readonly place: Place
  readonly agreements: readonly Agreement[]
  readonly steps: readonly TierStep[]
  readonly today: PartialDate
  readonly onAdd: () => void
}

/** The rungs from the present tier down with every climb on record; skipped ones stay in sight, dotted. */
export function LadderSection({ place, agreements, steps, today, onAdd, ...editable }: LadderSectionProps) {
  const words = useWords('places')
  return (
    <EditableSection
      id="ladder"
      title={words('ladder.title')}
      action={
        <IconButton
          label={words('section.add', { kind: words.in('vocabulary', 'kinds.tierStep') })}
          icon={Plus}
          size="small"
          onPress={onAdd}
        />
      }
      {...editable}
    >
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
            {tierLadder(place, agreements, steps).map((rung) => (
              <LadderRung key={rung.tier} rung={rung} agreements={agreements} place={place} />
            ))}
          </ol>
        </>
      )}
    </EditableSection>
  )
}

interface LadderRungProps {
  readonly rung: Rung
  readonly agreements: readonly Agreement[]
  readonly place: Place
}

function LadderRung({ rung, agreements, place }: LadderRungProps) {
  const words = useWords('places')
  const format = useFormats()
  const isPresent = rung.state === 'present'
  const isDoubtful = isPresent && place.tierConfidence !== 'high'
  // What the place itself says stands for a climb where none of that date is on record.
  const saysItself = isPresent && rung.since !== undefined && !rung.climbs.some(({ date }) => date === rung.since)
  return (
    <li className={classNames(styles.rung, !isPresent && styles.below)} data-state={rung.state}>
      <span className={styles.mark}>
        <TierMark tier={rung.tier} size={isPresent ? 14 : 12} isFaint={rung.state === 'skipped'} />
      </span>
      <div>
        <p className={styles.line}>
          <span className={classNames(isPresent && styles.name)}>{words.in('vocabulary', `tiers.${rung.tier}`)}</span>
          {isDoubtful && (
            <Tag tone={place.tierConfidence === 'low' ? 'near' : 'plain'}>
              {words.in('vocabulary', `confidences.${place.tierConfidence}`)}
            </Tag>
          )}
          {rung.climbs.length === 0 && !saysItself && <span className={styles.quiet}>{words(`ladder.${without(rung)}`)}</span>}
        </p>
        {saysItself && rung.since && <p className={styles.climb}>{format.partialDate(rung.since)}</p>}
        {rung.climbs.map((climb) => (
          <ClimbLine key={climb.stepId ?? climb.agreementId} climb={climb} agreements={agreements} />
        ))}
      </div>
    </li>
  )
}

/** One climb: its date and paper; it opens the step, or the paper where there is no step. */
function ClimbLine({ climb, agreements }: { readonly climb: Climb; readonly agreements: readonly Agreement[] }) {
  const words = useWords('places')
  const format = useFormats()
  const edit = useEditRecord()
  const agreement = agreements.find(({ id }) => id === climb.agreementId)
  const open = (): void => {
    if (climb.stepId) edit({ kind: 'tierStep', id: climb.stepId })
    else if (climb.agreementId) edit({ kind: 'agreement', id: climb.agreementId })
  }
  return (
    <RowButton onPress={open}>
      <span className={styles.climb}>
        <span className={styles.date}>{climb.date ? format.partialDate(climb.date) : words('ladder.dateUnknown')}</span>
        {agreement && <span>{words.in('vocabulary', `agreementKinds.${agreement.kind}`)}</span>}
        {climb.confidence === 'low' && <Tag tone="near">{words.in('vocabulary', 'confidences.low')}</Tag>}
      </span>
    </RowButton>
  )
}

/** What is said of a rung that nothing bears out. */
function without({ tier, state }: Rung): 'startUnknown' | 'skipped' | 'dateUnknown' {
  if (tier === 'contact') return 'startUnknown'
  return state === 'skipped' ? 'skipped' : 'dateUnknown'
}
