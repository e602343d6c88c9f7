import { useState } from 'react'
import { takenIds } from '#data/record-queries.ts'
import { proposalOfEventOps, type CalendarProposal } from '#domain/visit/calendar-proposal.ts'
import type { VisitFile, VisitSurroundings } from '#domain/visit/visit-file.ts'
import { useWords } from '#i18n/words.ts'
import { freshId } from '#parts/fresh-id.ts'
import { useFormats } from '#parts/use-formats.ts'
import { useSave } from '#parts/use-save.ts'
import { Banner } from '#ui/banner.tsx'
import { CalendarPreview } from './calendar-preview.tsx'
import { OutsideFileDialog } from './outside-file-dialog.tsx'
import { useCalendarReading } from './use-calendar-reading.ts'

interface CalendarDialogProps {
  readonly file: VisitFile
  readonly surroundings: VisitSurroundings
  readonly onClose: () => void
}

/** No itinerary needs more at once; a visit of thousands of items helps nobody. */
const mostAtOnce = 1000

/** Brings the events of a calendar into the itinerary: chosen, read aside, looked at line by line, written in one step. */
export function CalendarDialog({ file, surroundings, onClose }: CalendarDialogProps) {
  const words = useWords('visits')
  const format = useFormats()
  const save = useSave()
  const reading = useCalendarReading(file, surroundings)
  const [flipped, setFlipped] = useState<ReadonlySet<CalendarProposal>>(new Set())
  const { state } = reading
  const proposals = state.kind === 'read' ? state.content : []
  const isTicked = (one: CalendarProposal): boolean => one.item !== undefined && one.isInside !== flipped.has(one)
  const ticked = proposals.filter(isTicked)
  const flip = (one: CalendarProposal): void => {
    const next = new Set(flipped)
    if (!next.delete(one)) next.add(one)
    setFlipped(next)
  }
  const keep = async (): Promise<void> => {
    const added = ticked.flatMap(({ state: one, item }) => (one === 'added' && item ? [item.id] : []))
    const taken = await takenIds('item', added)
    const ops = ticked.flatMap((one) =>
      proposalOfEventOps(
        one,
        one.item && one.state === 'added' && taken.has(one.item.id) ? freshId('item') : undefined,
      ),
    )
    if (await save('item.import', ops, words('calendar.done'))) onClose()
  }
  const isTooMuch = ticked.length > mostAtOnce
  return (
    <OutsideFileDialog
      file={reading}
      title={words('calendar.title')}
      help={words('calendar.help')}
      chooseLabel={words('calendar.choose')}
      readingLabel={words('calendar.reading')}
      keepLabel={words('calendar.add', { number: format.number(ticked.length) })}
      canKeep={ticked.length > 0 && !isTooMuch}
      onKeep={keep}
      onChoose={() => setFlipped(new Set())}
      onClose={onClose}
    >
      {isTooMuch && (
        <Banner
          tone="near"
          text={words('calendar.tooMany', { number: format.number(ticked.length), most: format.number(mostAtOnce) })}
        />
      )}
      <CalendarPreview proposals={proposals} isTicked={isTicked} onFlip={flip} />
    </OutsideFileDialog>
  )
}
