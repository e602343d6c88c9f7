import { useWords } from '#i18n/words.ts'
import { Button } from '#ui/button.tsx'
import { mappingFault, takenTables } from './choose-tables.ts'
import { compareRows } from './compare-rows.ts'
import { change, steps, type Conversation } from './conversation.ts'
import styles from './import-page.module.css'

/** Back and onward; what keeps from going on is said beside it. */
export function StepFoot({ talk }: { readonly talk: Conversation }) {
  const words = useWords('import')
  const { step, planned } = talk
  const at = steps.indexOf(step)
  const [previous, next] = [steps[at - 1], steps[at + 1]]
  const taken = takenTables(talk)
  const fault = taken.length === 0 ? 'no-tables' : step === 'columns' ? taken.map(({ choice }) => mappingFault(choice)).find((one) => one !== undefined) : undefined
  const goOn = (): void => {
    if (step === 'columns' && !planned) void compareRows()
    else if (next) change({ step: next })
  }
  return (
    <footer className={styles.foot} data-print="never">
      {previous && (
        <Button onPress={() => change({ step: previous, problem: undefined })}>
          {words('back')}
        </Button>
      )}
      <span className={styles.fault} role="status">
        {fault && words(`faults.${fault}`)}
      </span>
      {next && (
        <Button variant="primary" isDisabled={fault !== undefined} onPress={goOn}>
          {words(`onward.${step}`)}
        </Button>
      )}
    </footer>
  )
}
