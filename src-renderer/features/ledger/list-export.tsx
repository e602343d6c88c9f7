import { useEffect, useState } from 'react'
import { writtenAside } from '#documents/written-aside.ts'
import { isRightToLeft } from '#domain/place/language.ts'
import { useWords } from '#i18n/words.ts'
import { saveAndSay } from '#parts/save-and-say.ts'
import { useToday } from '#parts/use-today.ts'
import { Dialog } from '#ui/dialog.tsx'
import { ProgressBar } from '#ui/progress-bar.tsx'
import { showToast } from '#ui/toast-queue.ts'
import { tableOfList, type TableWish } from './list-table.ts'

export type ListFormat = 'csv' | 'xlsx'

interface ListExportProps {
  readonly format: ListFormat
  readonly wish: TableWish
  readonly onDone: () => void
}

/** Writes what is listed into a file; shown while it is worked out, which can be given up. */
export function ListExport({ format, wish, onDone }: ListExportProps) {
  const words = useWords('export')
  const today = useToday()
  const [share, setShare] = useState(0)
  const [own] = useState(() => new AbortController())
  const [begun] = useState(wish)
  useEffect(() => {
    const { signal } = own
    // A moment later, so that a dialog opened twice in development does not write twice.
    const timer = setTimeout(() => void run(), 0)
    const run = async (): Promise<void> => {
      try {
        const table = await tableOfList(begun, setShare, signal)
        const bytes = await writtenAside({ kind: 'table', format, table, isRightToLeft: isRightToLeft(words.language) }, signal)
        onDone()
        await saveAndSay(words, `${today}_${begun.name}.${format}`, bytes)
      } catch (problem) {
        if (!signal.aborted) showToast({ text: words('failed', { reason: problem instanceof Error ? problem.message : String(problem) }), tone: 'over' })
        onDone()
      }
    }
    return () => clearTimeout(timer)
    // It runs once, with the list as it stood when it was asked for.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [])
  return (
    <Dialog isOpen title={words('listTitle', { count: begun.records.length })} size="small" isDismissable={false} onClose={() => own.abort()}>
      <ProgressBar label={words('working')} value={Math.round(share * 100)} onCancel={() => own.abort()} />
    </Dialog>
  )
}
