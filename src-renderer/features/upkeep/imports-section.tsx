import { Undo2 } from 'lucide-react'
import { useState } from 'react'
import { sessionSteps } from '#data/session-steps.ts'
import { allImports, undoImport } from '#data/undo-import.ts'
import type { ImportRecord } from '#domain/log/import-fields.ts'
import { useQuery } from '#data/use-query.ts'
import { useWords } from '#i18n/words.ts'
import { removeSampleAndSay } from '#parts/remove-sample.ts'
import { notSavedText } from '#parts/not-saved-text.ts'
import { askAboutOvertaken } from '#parts/overtaken.ts'
import { undoAndSay } from '#parts/undo-said.ts'
import { useFormats } from '#parts/use-formats.ts'
import { Button } from '#ui/button.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { ProgressBar } from '#ui/progress-bar.tsx'
import { Tag } from '#ui/tag.tsx'
import { showToast } from '#ui/toast-queue.ts'
import styles from './upkeep.module.css'

/** Every import, with the way to take it back as a whole; what was changed since is listed and stays. */
export function ImportsSection() {
  const words = useWords('upkeep')
  const format = useFormats()
  const imports = useQuery(allImports, [])
  const [busy, setBusy] = useState<{ id: string; share: number }>()
  if (imports.kind === 'loading') return null
  if (imports.value.length === 0) return <EmptyState drawing="exchanges" sentence={words('imports.empty')} />

  const takeBack = async ({ id, source }: ImportRecord): Promise<void> => {
    // It leaves the home city to whoever goes on with it, and stays where something of one's own was added.
    if (source === 'sample') return removeSampleAndSay()
    const step = sessionSteps().done.find(({ importId }) => importId === id)
    setBusy({ id, share: 0 })
    try {
      if (step) return await undoAndSay(step, (share) => setBusy({ id, share }))
      const { skipped, records } = await undoImport(id, { onProgress: (share) => setBusy({ id, share }) })
      if (skipped.length > 0) askAboutOvertaken({ skipped, ids: [], importId: id })
      else showToast({ text: words('imports.undone', { count: records }), tone: 'ok' })
    } catch (problem) {
      showToast({ text: notSavedText(words, problem), tone: 'over' })
    } finally {
      setBusy(undefined)
    }
  }
  return (
    <>
      <p className={styles.text}>{words('imports.intro')}</p>
      <ul>
        {imports.value.map(({ at, author, ...one }) => {
          const { id, source, name, size, state } = one
          return (
            <li key={id} className={styles.row}>
              <span className={styles.what}>
                <bdi>
                  {source === 'sample' ? words('imports.sample') : name === '' ? words('imports.unnamed') : name}
                </bdi>
                {state === 'undone' && <Tag>{words('imports.isUndone')}</Tag>}
              </span>
              <span className={styles.meta}>
                {author !== '' && <bdi className={styles.author}>{author}</bdi>}
                {size > 0 && <span>{words('imports.size', { count: size })}</span>}
                <span>{format.day(new Date(at))}</span>
              </span>
              {state === 'ended' && (
                <Button size="small" icon={Undo2} isDisabled={busy !== undefined} onPress={() => void takeBack(one)}>
                  {words.in('parts', 'undo')}
                </Button>
              )}
              {busy?.id === id && <ProgressBar label={words('imports.busy')} value={Math.round(busy.share * 100)} />}
            </li>
          )
        })}
      </ul>
    </>
  )
}
