import { FolderOpen } from 'lucide-react'
import { useState } from 'react'
import { takenIds } from '#data/record-queries.ts'
import { proposalOfEventOps, type CalendarProposal } from '#domain/visit/calendar-proposal.ts'
import type { VisitFile, VisitSurroundings } from '#domain/visit/visit-file.ts'
import { useWords } from '#i18n/words.ts'
import { freshId } from '#parts/fresh-id.ts'
import { useFormats } from '#parts/use-formats.ts'
import { useSave } from '#parts/use-save.ts'
import { Banner } from '#ui/banner.tsx'
import { Button } from '#ui/button.tsx'
import { Dialog } from '#ui/dialog.tsx'
import { ProgressBar } from '#ui/progress-bar.tsx'
import { CalendarPreview } from './calendar-preview.tsx'
import styles from './outside-file.module.css'
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
  const proposals = state.kind === 'read' ? state.proposals : []
  const isTicked = (one: CalendarProposal): boolean => one.item !== undefined && one.isInside !== flipped.has(one)
  const ticked = proposals.filter(isTicked)
  const flip = (one: CalendarProposal): void => {
    const next = new Set(flipped)
    if (!next.delete(one)) next.add(one)
    setFlipped(next)
  }
  const close = (): void => {
    reading.giveUp()
    onClose()
  }
  const choose = (): void => {
    setFlipped(new Set())
    void reading.choose()
  }
  const keep = async (): Promise<void> => {
    const added = ticked.flatMap(({ state: one, item }) => (one === 'added' && item ? [item.id] : []))
    const taken = await takenIds('item', added)
    const ops = ticked.flatMap((one) => proposalOfEventOps(one, one.item && one.state === 'added' && taken.has(one.item.id) ? freshId('item') : undefined))
    if (await save('item.import', ops, words('calendar.done'))) onClose()
  }
  const isTooMuch = ticked.length > mostAtOnce
  return (
    <Dialog
      isOpen
      onClose={close}
      title={words('calendar.title')}
      size={state.kind === 'read' ? 'wide' : 'medium'}
      isDismissable={state.kind === 'idle'}
      actions={
        <>
          <Button onPress={close}>{words.in('parts', 'cancel')}</Button>
          {state.kind === 'read' && (
            <Button variant="primary" isDisabled={ticked.length === 0 || isTooMuch} onPress={() => void keep()}>
              {words('calendar.add', { number: format.number(ticked.length) })}
            </Button>
          )}
        </>
      }
    >
      {state.kind === 'refused' && (
        <Banner tone="over" text={words.in('import', 'refused')}>
          <span>{state.reason}</span>
          <span className={styles.quiet}>{words.in('import', 'unchanged')}</span>
        </Banner>
      )}
      {state.kind === 'working' ? (
        <ProgressBar label={words('calendar.reading')} {...(state.share !== undefined && { value: state.share * 100 })} onCancel={reading.giveUp} />
      ) : (
        <div className={styles.choice}>
          <Button {...(state.kind !== 'read' && { variant: 'primary' as const })} icon={FolderOpen} onPress={choose}>
            {words(state.kind === 'idle' ? 'calendar.choose' : 'calendar.another')}
          </Button>
          {state.kind === 'read' && <bdi className={styles.quiet}>{state.name}</bdi>}
        </div>
      )}
      {state.kind === 'idle' && <p className={styles.quiet}>{words('calendar.help')}</p>}
      {isTooMuch && <Banner tone="near" text={words('calendar.tooMany', { number: format.number(ticked.length), most: format.number(mostAtOnce) })} />}
      {state.kind === 'read' && <CalendarPreview proposals={proposals} isTicked={isTicked} onFlip={flip} />}
    </Dialog>
  )
}
