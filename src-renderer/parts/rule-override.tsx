import { removeOps } from '#domain/log/op.ts'
import { anyOps, freshRecord } from '#domain/record/any-record.ts'
import type { RuleResult } from '#domain/rule/rule-result.ts'
import { useWords } from '#i18n/words.ts'
import { Button } from '#ui/button.tsx'
import { TextField } from '#ui/text-field.tsx'
import { useState } from 'react'
import { freshId } from './fresh-id.ts'
import styles from './rule-panel.module.css'
import { ruleName } from './rule-text.ts'
import { useFormats } from './use-formats.ts'
import { useSave } from './use-save.ts'
import { useToday } from './use-today.ts'

/** The reason why the visit goes beyond a rule: kept as a record with its own history. It never hinders anything. */
export function RuleOverride({ result, visitId }: { readonly result: RuleResult; readonly visitId: string }) {
  const words = useWords('rules')
  const format = useFormats()
  const save = useSave()
  const today = useToday()
  const [typed, setTyped] = useState<string>()
  const name = ruleName(result.rule, words)
  const { override } = result

  const keep = async (): Promise<void> => {
    const reason = typed?.trim() ?? ''
    if (reason === '') return
    const record = freshRecord('override', freshId('override'), { visitId, ruleId: result.id, reason, date: today })
    if (await save('override.add', anyOps('override', undefined, record), words('overridden', { rule: name }))) setTyped(undefined)
  }
  const withdraw = (id: string): void => void save('override.remove', removeOps('override', id), words('withdrawn', { rule: name }))

  if (typed !== undefined)
    return (
      <div className={styles.reason}>
        <TextField label={words('overrideReason')} value={typed} onChange={setTyped} multiline autoFocus maxLength={2000} dir="auto" />
        <div className={styles.buttons}>
          <Button size="small" variant="primary" isDisabled={typed.trim() === ''} onPress={() => void keep()}>
            {words('keep')}
          </Button>
          <Button size="small" onPress={() => setTyped(undefined)}>
            {words.in('ui', 'cancel')}
          </Button>
        </div>
      </div>
    )
  return (
    <>
      {override && (
        <p>
          <b>{words('overrideOn', { date: override.date === undefined ? '' : format.partialDate(override.date) })}</b> <bdi>{override.reason}</bdi>
        </p>
      )}
      <div className={styles.foot}>
        {override ? (
          <Button size="small" onPress={() => withdraw(override.id)}>
            {words('withdraw')}
          </Button>
        ) : (
          result.state !== 'ok' && (
            <Button size="small" onPress={() => setTyped('')}>
              {words('override')}
            </Button>
          )
        )}
        <span className={styles.saves}>{words('saves')}</span>
      </div>
    </>
  )
}
