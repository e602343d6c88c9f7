import { useEffect, useEffectEvent, useMemo, useState } from 'react'
import { useWords } from '#i18n/words.ts'
import { useFormats } from '#parts/use-formats.ts'
import { usePrint } from '#parts/use-print.ts'
import { Button } from '#ui/button.tsx'
import { Dialog } from '#ui/dialog.tsx'
import { ProgressBar } from '#ui/progress-bar.tsx'
import type { Listed } from './list-work.ts'
import { printedChunks } from './printed-chunks.ts'
import { isWideList, mostUnasked, Paper, type PrintedListProps } from './printed-paper.tsx'

/** About what a sheet holds, to say how many there will be. */
const rowsOnSheet = 40

/** Prints a list: asks how much of a long one, lays the rows on the paper while it says how far it has come, then opens the printer's dialog. */
export function PrintJob({ onEnd, ...list }: PrintedListProps & { readonly listed: Listed; readonly onEnd: () => void }) {
  const words = useWords('ledger')
  const printPage = usePrint()
  const format = useFormats()
  const total = list.listed.rows.length
  const [most, setMost] = useState(total <= mostUnasked ? total : undefined)
  const [laid, setLaid] = useState(0)
  const needed = useMemo(() => printedChunks(list.listed, most ?? 0).length, [list.listed, most])
  const isReady = most !== undefined && laid >= needed

  useEffect(() => {
    if (most === undefined || isReady) return undefined
    const next = setTimeout(() => setLaid(laid + 1))
    return () => clearTimeout(next)
  }, [most, laid, isReady])
  const print = useEffectEvent(async (): Promise<void> => {
    await printPage({ landscape: isWideList(list.columns) })
    onEnd()
  })
  useEffect(() => {
    if (isReady) void print()
  }, [isReady])

  if (most === undefined)
    return (
      <Dialog
        isOpen
        size="small"
        title={words('print.action')}
        onClose={onEnd}
        actions={
          <>
            <Button onPress={() => setMost(total)}>{words('print.all', { shown: format.number(total) })}</Button>
            <Button variant="primary" onPress={() => setMost(mostUnasked)}>
              {words('print.first', { shown: format.number(mostUnasked) })}
            </Button>
          </>
        }
      >
        <p>{words('print.many', { shown: format.number(total), pages: format.number(Math.ceil(total / rowsOnSheet)) })}</p>
      </Dialog>
    )
  return (
    <>
      {!isReady && laid > 0 && (
        <Dialog isOpen size="small" title={words('print.action')} onClose={onEnd} isDismissable={false}>
          <ProgressBar label={words('print.preparing')} value={(laid / needed) * 100} onCancel={onEnd} />
        </Dialog>
      )}
      <Paper {...list} most={most} chunks={laid} />
    </>
  )
}
