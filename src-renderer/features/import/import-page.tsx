import { useWords } from '#i18n/words.ts'
import { ProgressBar } from '#ui/progress-bar.tsx'
import { ColumnsStep } from './columns-step.tsx'
import { useConversation } from './conversation.ts'
import { FileStep } from './file-step.tsx'
import styles from './import-page.module.css'
import { KindStep } from './kind-step.tsx'
import { RowsStep } from './rows-step.tsx'
import { StepBar } from './step-bar.tsx'
import { StepFoot } from './step-foot.tsx'
import { useDrop } from './use-drop.ts'
import { giveUp } from './work.ts'
import { WriteStep } from './write-step.tsx'

const bodies = { file: FileStep, kind: KindStep, columns: ColumnsStep, rows: RowsStep, write: WriteStep }

/** Bringing a file in as a conversation: what it is, where its columns go, which rows come in, and only then are they written. */
export function ImportPage() {
  const words = useWords('import')
  const talk = useConversation()
  const { isOver, ...drop } = useDrop()
  const Body = bodies[talk.step]
  return (
    <div className={styles.page} data-over={isOver || undefined} {...drop}>
      <StepBar talk={talk} />
      <div className={styles.body} aria-busy={talk.busy !== undefined}>
        {talk.busy ? (
          <div className={styles.working}>
            <ProgressBar
              label={words(`busy.${talk.busy.what}`)}
              {...(talk.busy.share !== undefined && { value: Math.round(talk.busy.share * 100) })}
              onCancel={giveUp}
            />
            {talk.busy.what === 'writing' && <p className={styles.text}>{words('busy.help')}</p>}
          </div>
        ) : (
          <Body talk={talk} />
        )}
      </div>
      {!talk.busy && !(talk.step === 'write' && talk.finished) && talk.file && <StepFoot talk={talk} />}
    </div>
  )
}
