import { readCalendar } from '#bundles/read-calendar.ts'
import { calendarAim, calendarProposal, type CalendarProposal } from '#domain/visit/calendar-proposal.ts'
import type { CalendarEvent } from '#domain/visit/calendar-event.ts'
import type { VisitFile, VisitSurroundings } from '#domain/visit/visit-file.ts'
import { useWords } from '#i18n/words.ts'
import { useOutsideFile, type OutsideFile } from './use-outside-file.ts'

/** What the events of a chosen calendar would do to the itinerary of a visit. */
export function useCalendarReading(
  file: VisitFile,
  surroundings: VisitSurroundings,
): OutsideFile<readonly CalendarProposal[]> {
  const { language } = useWords('visits')
  return useOutsideFile(async (bytes, { signal, onProgress }) => {
    const aim = calendarAim(file, surroundings, language)
    const events = await readCalendar(bytes, aim.span, signal)
    return inSlices(events, (event) => calendarProposal(event, aim), onProgress, signal)
  })
}

/** Milliseconds of work before the page may draw again. */
const slice = 20

async function inSlices(
  events: readonly CalendarEvent[],
  work: (event: CalendarEvent) => CalendarProposal,
  onProgress: (share: number) => void,
  signal: AbortSignal,
): Promise<readonly CalendarProposal[]> {
  const made: CalendarProposal[] = []
  let paused = performance.now()
  for (const event of events) {
    made.push(work(event))
    if (performance.now() - paused < slice) continue
    onProgress(made.length / events.length)
    await new Promise((go) => setTimeout(go))
    signal.throwIfAborted()
    paused = performance.now()
  }
  return made
}
