import { useState } from 'react'
import type { Conflict } from '#domain/visit/conflict.ts'
import type { VisitFile, VisitSurroundings } from '#domain/visit/visit-file.ts'
import { useWords } from '#i18n/words.ts'
import { Link } from '#ui/link.tsx'
import { Popover } from '#ui/popover.tsx'
import { StateChip, type ChipState } from '#ui/state-chip.tsx'
import { StateMark } from '#ui/state-mark.tsx'
import styles from './conflict-list.module.css'
import { ConflictList } from './conflict-list.tsx'
import { TravelEstimatesDialog } from './travel-estimates-dialog.tsx'
import { useFormats } from './use-formats.ts'
import { useVisitConflicts } from './use-visit-conflicts.ts'

interface ConflictChipProps {
  readonly file: VisitFile
  readonly surroundings: VisitSurroundings
}

/** How many things of a visit do not go together; it opens their list. */
export function ConflictChip({ file, surroundings }: ConflictChipProps) {
  const words = useWords('parts')
  const format = useFormats()
  const conflicts = useVisitConflicts(file, surroundings)
  const [isOpen, setOpen] = useState(false)
  const [isEstimating, setEstimating] = useState(false)
  if (!conflicts) return null
  const sure = conflicts.filter(({ state }) => state === 'over').length
  const rest = conflicts.length - sure
  const state = stateOf(conflicts)
  const also = sure > 0 && rest > 0 ? words('conflict.chip.also', { number: format.number(rest) }) : undefined
  return (
    <>
      <Popover
        label={words('conflict.label')}
        placement="bottom start"
        isOpen={isOpen}
        onOpenChange={setOpen}
        button={
          <StateChip
            state={state}
            name={words('conflict.label')}
            figure={conflicts.length === 0 ? undefined : format.number(sure || rest)}
            word={[words(`conflict.chip.${state === 'unknown' ? 'near' : state}`), also].filter((text) => text !== undefined).join(' · ')}
          />
        }
      >
        <div className={styles.list}>
          {conflicts.length === 0 ? (
            <p className={styles.none}>
              <StateMark state="ok" /> {words('conflict.none')}
            </p>
          ) : (
            <ConflictList file={file} conflicts={conflicts} onFollow={() => setOpen(false)} />
          )}
          <p className={styles.foot}>
            <span>{words('conflict.estimates')}</span>
            <Link
              size="meta"
              onPress={() => {
                setOpen(false)
                setEstimating(true)
              }}
            >
              {words('travel.open')}
            </Link>
          </p>
        </div>
      </Popover>
      {isEstimating && <TravelEstimatesDialog onClose={() => setEstimating(false)} />}
    </>
  )
}

function stateOf(conflicts: readonly Conflict[]): ChipState {
  const [first] = conflicts
  return first ? first.state : 'ok'
}
