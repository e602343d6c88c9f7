import { useEffect, useState } from 'react'
import { writtenAside } from '#documents/written-aside.ts'
import { isRightToLeft } from '#domain/place/language.ts'
import { useWords } from '#i18n/words.ts'
import { saveAndSay } from '#parts/save-and-say.ts'
import { useToday } from '#parts/use-today.ts'
import { Dialog } from '#ui/dialog.tsx'
import { ProgressBar } from '#ui/progress-bar.tsx'
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
  const [share, setShare] = useState<number | undefined>(0)
  const [own] = useState(() => new AbortController())
  const [begun] = useState(wish)
  useEffect(() => {
    const { signal } = own
    const written = async (): Promise<Uint8Array> => {
      const table = await tableOfList(begun, setShare, signal)
      setShare(undefined)
      const bytes = await writtenAside({ kind: 'table', format, table, isRightToLeft: isRightToLeft(words.language) }, signal)
      // The dialog makes way for that of the system.
      onDone()
      return bytes
    }
    // A moment later, so that a dialog opened twice in development does not write twice.
    const timer = setTimeout(() => void saveAndSay(words, `${today}_${begun.name}.${format}`, written, signal).then(onDone), 0)
    return () => clearTimeout(timer)
    // It runs once, with the list as it stood when it was asked for.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [])
  return (
    <Dialog isOpen title={words('listTitle', { count: begun.records.length })} size="small" isDismissable={false} onClose={() => own.abort()}>
      <ProgressBar label={words(share === undefined ? 'working' : 'reading')} {...(share !== undefined && { value: Math.round(share * 100) })} onCancel={() => own.abort()} />
    </Dialog>
  )
}
