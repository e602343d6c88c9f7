import { Download } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { recordCounts } from '#data/record-queries.ts'
import { useQuery } from '#data/use-query.ts'
import { writtenAside } from '#documents/written-aside.ts'
import { recordKinds } from '#domain/record/record-kinds.ts'
import { useWords } from '#i18n/words.ts'
import { saveAndSay } from '#parts/save-and-say.ts'
import { useFormats } from '#parts/use-formats.ts'
import { useToday } from '#parts/use-today.ts'
import { Button } from '#ui/button.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { ProgressBar } from '#ui/progress-bar.tsx'
import { RadioGroup } from '#ui/radio-group.tsx'
import styles from './export-page.module.css'
import { everythingWords, readEverything, spokenEverything } from './read-everything.ts'

const formats = ['json', 'xlsx', 'zip'] as const
type Format = (typeof formats)[number]

/** Everything in one file, for another laptop, another program, or the shelf. */
export function ExportPage() {
  const words = useWords('export')
  const format = useFormats()
  const today = useToday()
  const counts = useQuery(recordCounts, [])
  const [chosen, setChosen] = useState<Format>('xlsx')
  const [busy, setBusy] = useState<'no' | 'writing' | number>('no')
  const running = useRef<AbortController>(undefined)
  useEffect(() => () => running.current?.abort(), [])
  const write = async (): Promise<void> => {
    const { signal } = (running.current = new AbortController())
    setBusy(0)
    const written = async (): Promise<Uint8Array> => {
      const everything = await readEverything(undefined, setBusy, signal)
      setBusy('writing')
      const spoken = spokenEverything(everything, everythingWords(words))
      const bytes = await writtenAside({ kind: 'everything', format: chosen, everything, spoken }, signal)
      setBusy('no')
      return bytes
    }
    await saveAndSay(words, `${today}_${words('fileName')}.${chosen}`, written, signal)
    setBusy('no')
  }
  if (counts.kind === 'loading') return null
  const there = recordKinds.filter((kind) => (counts.value.get(kind) ?? 0) > 0)
  const total = there.reduce((sum, kind) => sum + (counts.value.get(kind) ?? 0), 0)
  return (
    <div className={styles.page}>
      <div className={styles.column}>
        {total === 0 ? (
          <EmptyState drawing="exchanges" sentence={words('nothing')} />
        ) : (
          <>
            <p className={styles.text}>{words('lead')}</p>
            <RadioGroup label={words('format')} items={formats.map((id) => ({ id, label: words(`formats.${id}`), detail: words(`about.${id}`) }))} selected={chosen} onChange={setChosen} />
            {busy !== 'no' ? (
              <ProgressBar
                label={words(busy === 'writing' ? 'working' : 'reading')}
                {...(busy !== 'writing' && { value: Math.round(busy * 100) })}
                onCancel={() => running.current?.abort()}
              />
            ) : (
              <Button variant="primary" icon={Download} onPress={() => void write()}>
                {words('write', { count: total })}
              </Button>
            )}
            <dl className={styles.kinds}>
              {there.map((kind) => (
                <div key={kind}>
                  <dt>{words.in('vocabulary', `kindsMany.${kind}`)}</dt>
                  <dd>{format.number(counts.value.get(kind) ?? 0)}</dd>
                </div>
              ))}
            </dl>
            <p className={styles.text}>{words('notFiles')}</p>
          </>
        )}
      </div>
    </div>
  )
}
