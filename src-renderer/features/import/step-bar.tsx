import { Check } from 'lucide-react'
import { useWords } from '#i18n/words.ts'
import { RowButton } from '#ui/row-button.tsx'
import { change, steps, type Conversation, type Step } from './conversation.ts'
import styles from './step-bar.module.css'

/** The five steps; those behind can be gone back to. */
export function StepBar({ talk }: { readonly talk: Conversation }) {
  const words = useWords('import')
  const at = steps.indexOf(talk.step)
  const isOver = talk.finished !== undefined
  const mayGo = (step: Step): boolean => !talk.busy && !isOver && steps.indexOf(step) < at
  return (
    <nav className={styles.bar} aria-label={words('stepsLabel')} data-print="never">
      <ol className={styles.steps}>
        {steps.map((step, index) => {
          const isDone = index < at || isOver
          const inside = (
            <>
              <span className={styles.number} aria-hidden>
                {isDone ? <Check className={styles.check} /> : index + 1}
              </span>
              {words(`steps.${step}`)}
            </>
          )
          return (
            <li key={step} className={styles.step} data-done={isDone || undefined} aria-current={step === talk.step ? 'step' : undefined}>
              {mayGo(step) ? <RowButton onPress={() => change({ step, problem: undefined })}>{inside}</RowButton> : <span>{inside}</span>}
            </li>
          )
        })}
      </ol>
      {talk.source && <bdi className={styles.fileName}>{talk.source.name}</bdi>}
    </nav>
  )
}
