import type { Target } from '#domain/activity/target.ts'
import type { PartialDate } from '#domain/place/partial-date.ts'
import { inOrder } from '#domain/record/slot.ts'
import { useWords } from '#i18n/words.ts'
import { DueTag } from '#parts/due-tag.tsx'
import { useFormats } from '#parts/use-formats.ts'
import { Tag } from '#ui/tag.tsx'
import { FileSection } from './file-section.tsx'
import styles from './file-section.module.css'
import type { PlaceFile } from './place-file.ts'
import { RecordRow } from './record-row.tsx'
import { stateTone } from './state-tone.ts'
import bars from './targets-section.module.css'
import { useNameOf } from './use-name-of.ts'

interface TargetsSectionProps {
  readonly targets: readonly Target[]
  readonly linked: PlaceFile['linked']
  readonly today: PartialDate
  readonly onAdd: () => void
}

/** The lines of the year's work list that concern the place, with how far each has come. */
export function TargetsSection({ targets, linked, today, onAdd }: TargetsSectionProps) {
  const words = useWords('places')
  const format = useFormats()
  const nameOf = useNameOf(linked)
  const sorted = [...inOrder(targets)].sort((a, b) => (b.year ?? 0) - (a.year ?? 0))
  return (
    <FileSection kind="target" count={format.number(targets.length)} onAdd={onAdd}>
      <ul className={styles.list}>
        {sorted.map((target) => {
          const isOpen = target.state !== 'done' && target.state !== 'dropped'
          return (
            <RecordRow
              key={target.id}
              kind="target"
              id={target.id}
              name={nameOf('target', target)}
              tags={
                <>
                  {isOpen && target.due && <DueTag on={target.due} today={today} />}
                  <Tag tone={stateTone(target.state)}>{words.in('vocabulary', `targetStates.${target.state}`)}</Tag>
                </>
              }
              facts={[
                target.year === undefined ? undefined : String(target.year),
                target.unit,
                target.measure,
                target.progress === undefined ? undefined : format.percent(target.progress / 100),
              ]}
            >
              {target.progress !== undefined && (
                <span className={bars.bar} aria-hidden>
                  <i style={{ inlineSize: `${target.progress}%` }} />
                </span>
              )}
            </RecordRow>
          )
        })}
      </ul>
    </FileSection>
  )
}
