import { Printer } from 'lucide-react'
import { useState } from 'react'
import { readyTopics, type ReadyLine, type ReadyMend } from '#domain/visit/readiness.ts'
import type { VisitFile, VisitSurroundings } from '#domain/visit/visit-file.ts'
import { useWords } from '#i18n/words.ts'
import { go } from '#navigation/go.ts'
import { useEditRecord } from '#parts/record-editing.tsx'
import { useFormats } from '#parts/use-formats.ts'
import { usePrint } from '#parts/use-print.ts'
import { Button } from '#ui/button.tsx'
import { StateMark } from '#ui/state-mark.tsx'
import { PaperDialog } from './paper-dialog.tsx'
import { isPaperKind, type PaperKind } from './paper-kinds.ts'
import { ReadyLineText } from './ready-line-text.tsx'
import styles from './ready-view.module.css'
import { useReadiness } from './use-readiness.ts'

interface ReadyViewProps {
  readonly file: VisitFile
  readonly surroundings: VisitSurroundings
}

/** Whether the visit can set out: what is missing, what wants a look, what is in order; each line with the way to mend it. */
export function ReadyView({ file, surroundings }: ReadyViewProps) {
  const words = useWords('visits')
  const print = usePrint()
  const format = useFormats()
  const edit = useEditRecord()
  const lines = useReadiness(file, surroundings)
  const [paper, setPaper] = useState<PaperKind>()
  if (!lines) return null
  const visit = file.visit.id
  const mend = (to: ReadyMend): void => {
    switch (to.kind) {
      case 'paper':
        return setPaper(isPaperKind(to.paper) ? to.paper : 'schedule')
      case 'member':
        return edit({ kind: 'member', id: to.id })
      case 'item':
        return go({ page: 'visits', visit, view: 'plan', item: to.id })
      case 'place':
        return go({ page: 'places', place: to.id as never })
      case 'view':
        return go({ page: 'visits', visit, view: to.view })
      case 'dates':
        return edit({ kind: 'visit', id: visit })
      case 'backup':
        return go({ page: 'settings', section: 'backups' })
    }
  }
  const count = (...states: readonly ReadyLine['state'][]): number => lines.filter(({ state }) => states.includes(state)).length
  const [missing, open] = [count('over'), count('near', 'unknown')]
  return (
    <div className={styles.ready}>
      <div className={styles.verdict} role="status">
        <StateMark state={missing > 0 ? 'over' : open > 0 ? 'near' : 'ok'} />
        <b>{words(missing > 0 ? 'ready.missing' : open > 0 ? 'ready.open' : 'ready.all', { number: format.number(missing || open) })}</b>
        {missing > 0 && open > 0 && <span>{words('ready.alsoOpen', { number: format.number(open) })}</span>}
        <span className={styles.print} data-print="never">
          <Button size="small" icon={Printer} onPress={() => void print()}>
            {words('road.print')}
          </Button>
        </span>
      </div>
      {readyTopics.map((topic) => (
        <section key={topic} aria-label={words(`ready.topics.${topic}`)}>
          <h3 className={styles.topic}>{words(`ready.topics.${topic}`)}</h3>
          <ul className={styles.lines}>
            {lines
              .filter((line) => line.topic === topic)
              .map((line) => (
                <li key={`${line.id} ${line.why}`} className={styles.line} data-state={line.state}>
                  <StateMark state={line.state === 'unknown' ? 'none' : line.state} label={words(`ready.states.${line.state}`)} />
                  <ReadyLineText line={line} file={file} surroundings={surroundings} />
                  {line.mend && (
                    <span data-print="never">
                      <Button size="small" variant={line.state === 'over' ? 'plain' : 'quiet'} onPress={() => line.mend && mend(line.mend)}>
                        {words(line.mend.kind === 'paper' && line.state === 'ok' ? 'ready.mends.paperAgain' : `ready.mends.${line.mend.kind}`)}
                      </Button>
                    </span>
                  )}
                </li>
              ))}
          </ul>
        </section>
      ))}
      {paper && <PaperDialog visitId={visit} paper={paper} onClose={() => setPaper(undefined)} />}
    </div>
  )
}
