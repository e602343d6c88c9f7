import { FolderOpen, Undo2 } from 'lucide-react'
import { useState } from 'react'
import { sessionSteps } from '#data/session-steps.ts'
import { importState } from '#data/undo-import.ts'
import { useQuery } from '#data/use-query.ts'
import { useWords } from '#i18n/words.ts'
import { go } from '#navigation/go.ts'
import { isolated } from '#parts/isolate.ts'
import { undoAndSay } from '#parts/undo-said.ts'
import { useFormats } from '#parts/use-formats.ts'
import { Banner } from '#ui/banner.tsx'
import { Button } from '#ui/button.tsx'
import { Link } from '#ui/link.tsx'
import { ProgressBar } from '#ui/progress-bar.tsx'
import { change, fresh, type Finished } from './conversation.ts'
import styles from './import-page.module.css'

interface FinishedImportProps {
  readonly finished: Finished
  readonly name: string
}

/** What came of it, the ways to the records, and the way back for the whole of it. */
export function FinishedImport({ finished: { importId, counts, kinds }, name }: FinishedImportProps) {
  const words = useWords('import')
  const format = useFormats()
  const [share, setShare] = useState<number>()
  const state = useQuery(() => importState(importId), [importId])
  const isUndone = state.kind === 'ready' && state.value === 'undone'
  const undo = async (): Promise<void> => {
    const step = sessionSteps().done.find((one) => one.importId === importId)
    setShare(0)
    await undoAndSay(step, setShare)
    setShare(undefined)
  }
  const shown = (['added', 'changed', 'created', 'skipped', 'refused'] as const).filter((key) => key !== 'created' || counts.created > 0)
  return (
    <div className={styles.column}>
      <Banner tone={isUndone ? 'info' : 'ok'} text={words(isUndone ? 'undone' : 'done', { name: isolated(name) })} />
      <dl className={styles.counts}>
        {shown.map((key) => (
          <div key={key} data-zero={counts[key] === 0 || undefined}>
            <dt>{words(`counts.${key}`)}</dt>
            <dd>{format.number(counts[key])}</dd>
          </div>
        ))}
      </dl>
      {!isUndone && kinds.length > 0 && (
        <p className={styles.links}>
          {kinds.map((kind) => (
            <Link key={kind} href={`#/ledger?kind=${kind}`}>
              {words('toList', { kind: words.in('vocabulary', `kindsMany.${kind}`) })}
            </Link>
          ))}
        </p>
      )}
      <p className={styles.text}>{words('undoHelp')}</p>
      {share === undefined ? (
        <div className={styles.actions}>
          <Button icon={FolderOpen} onPress={() => change({ ...fresh(), step: 'file' })}>
            {words('next')}
          </Button>
          <Button icon={Undo2} isDisabled={isUndone} onPress={() => void undo()}>
            {words('undo')}
          </Button>
          <Button variant="quiet" onPress={() => go({ page: 'upkeep', section: 'imports' })}>
            {words('allImports')}
          </Button>
        </div>
      ) : (
        <ProgressBar label={words('undoing')} value={Math.round(share * 100)} />
      )}
    </div>
  )
}
