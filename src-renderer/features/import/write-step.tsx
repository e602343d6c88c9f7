import { useMemo } from 'react'
import { outcomeOf } from '#domain/import/import-ops.ts'
import { rowState, rowStates, type RowState } from '#domain/import/row-states.ts'
import { useWords } from '#i18n/words.ts'
import { useFormats } from '#parts/use-formats.ts'
import { Banner } from '#ui/banner.tsx'
import { Button } from '#ui/button.tsx'
import type { Conversation } from './conversation.ts'
import { FinishedImport } from './finished-import.tsx'
import styles from './import-page.module.css'
import { writeRows } from './write-rows.ts'

/** What will be written, the one button that does it, and afterwards what came of it. */
export function WriteStep({ talk }: { readonly talk: Conversation }) {
  const words = useWords('import')
  const format = useFormats()
  const { planned, choices, problem, finished, source } = talk
  const counts = useMemo(() => {
    const found = new Map<RowState, number>()
    for (const row of planned?.plan.rows ?? []) {
      const state = rowState(row, choices)
      found.set(state, (found.get(state) ?? 0) + 1)
    }
    return found
  }, [planned, choices])
  if (finished) return <FinishedImport finished={finished} name={source?.name ?? ''} />
  if (!planned) return null
  const comingIn = planned.plan.rows.filter((row) => ['add', 'fill', 'overwrite'].includes(outcomeOf(row, choices))).length
  return (
    <div className={styles.column}>
      {problem && problem.kind !== 'refused' && (
        <Banner tone="over" text={words('unwritten')}>
          <span className={styles.reason}>{problem.reason}</span>
          <span className={styles.unchanged}>{words('unchanged')}</span>
        </Banner>
      )}
      <h2 className={styles.title}>{words('writeTitle')}</h2>
      <dl className={styles.counts}>
        {rowStates.map((state) => (
          <div key={state} data-zero={!counts.get(state) || undefined}>
            <dt>{words(`filters.${state}`)}</dt>
            <dd>{format.number(counts.get(state) ?? 0)}</dd>
          </div>
        ))}
        {choices.create.size > 0 && (
          <div>
            <dt>{words('created')}</dt>
            <dd>{format.number(choices.create.size)}</dd>
          </div>
        )}
      </dl>
      <p className={styles.text}>{words('writeHelp')}</p>
      <Button variant="primary" isDisabled={comingIn === 0} onPress={() => void writeRows()}>
        {words('write', { count: comingIn })}
      </Button>
      {comingIn === 0 && <p className={styles.text}>{words('nothingToWrite')}</p>}
    </div>
  )
}
