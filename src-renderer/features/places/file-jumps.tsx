import type { Activity } from '#domain/activity/activity.ts'
import type { RecordKind } from '#domain/record/record-kinds.ts'
import { useWords } from '#i18n/words.ts'
import { useFormats } from '#parts/use-formats.ts'
import { JumpBar, type Jump } from '#ui/jump-bar.tsx'
import { MenuButton } from '#ui/menu-button.tsx'
import { sectionId } from './file-section.tsx'
import { filledAndEmpty, recordColumns, sectionCount } from './file-sections.ts'
import styles from './place-page.module.css'
import type { PlaceFile } from './place-file.ts'

interface FileJumpsProps {
  readonly file: PlaceFile
  readonly activities: readonly Activity[]
  readonly onAdd: (kind: RecordKind) => void
}

/** What the menu of additions offers, in groups. */
const offered = [
  ['agreement', 'tierStep', 'plan', 'activity', 'letter'],
  ['person', 'organisation', 'pair'],
  ['project', 'need', 'programme', 'fair', 'invitation', 'target'],
] as const satisfies readonly (readonly RecordKind[])[]

/** The sections of a file that hold something, and the way to add to any of them. */
export function FileJumps({ file, activities, onAdd }: FileJumpsProps) {
  const words = useWords('places')
  const format = useFormats()
  const records = recordColumns.map((column) =>
    filledAndEmpty(file, column).filled.map(
      (section): Jump => ({
        id: section,
        label: words.in('vocabulary', `kindsMany.${section}`),
        count: section === 'plan' ? undefined : format.number(sectionCount(file, section)),
      }),
    ),
  )
  const exchanges: Jump = {
    id: 'exchanges',
    label: words('exchanges.title'),
    count: activities.length > 0 ? format.number(activities.length) : undefined,
  }
  const [left = [], middle = [], right = []] = records
  const jumps: readonly Jump[] = [
    { id: 'ladder', label: words('ladder.title') },
    ...left,
    ...middle.slice(0, 1),
    exchanges,
    ...middle.slice(1),
    ...right,
    { id: 'facts', label: words('facts.title') },
  ]
  const jump = (section: string): void => {
    const element = document.getElementById(sectionId(section))
    element?.scrollIntoView({ block: 'start' })
    element?.focus({ preventScroll: true })
  }
  return (
    <div className={styles.jumps}>
      <JumpBar label={words('section.jumps')} jumps={jumps} onJump={jump}>
        <MenuButton
          label={words('section.addAny')}
          size="small"
          items={offered.flatMap((group, at) =>
            group.map((kind, index) => ({
              id: kind,
              label: words.in('vocabulary', `kinds.${kind}`),
              startsGroup: at > 0 && index === 0,
            })),
          )}
          onAction={onAdd}
        />
      </JumpBar>
    </div>
  )
}
