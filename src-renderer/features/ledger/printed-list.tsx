import { usePrinting } from '#ui/use-printing.ts'
import { PrintJob } from './print-job.tsx'
import { mostUnasked, Paper, type PrintedListProps } from './printed-paper.tsx'

/** The whole list as an office document; there only while it is printed, be it asked for here or by the command of the program. */
export function PrintedList({ isAsked, onEnd, ...list }: PrintedListProps & { readonly isAsked: boolean; readonly onEnd: () => void }) {
  const isPrinting = usePrinting()
  if (isAsked && list.listed) return <PrintJob {...list} listed={list.listed} onEnd={onEnd} />
  return isPrinting ? <Paper {...list} most={mostUnasked} /> : null
}
