import type { CalendarEvent, CalendarSpan } from '#domain/visit/calendar-event.ts'
import { calendarEvents } from './calendar-events.ts'
import { ImportRefused, reasonText, type ImportFileProblem } from './import-refused.ts'

export interface CalendarTask {
  readonly bytes: Uint8Array
  readonly span: CalendarSpan | undefined
}

export type CalendarNews =
  | { readonly kind: 'read'; readonly events: readonly CalendarEvent[] }
  | { readonly kind: 'refused'; readonly problem: ImportFileProblem }

self.addEventListener('message', ({ data: { bytes, span } }: MessageEvent<CalendarTask>) => {
  self.postMessage(news(bytes, span))
})

function news(bytes: Uint8Array, span: CalendarSpan | undefined): CalendarNews {
  try {
    return { kind: 'read', events: calendarEvents(bytes, span) }
  } catch (problem) {
    return { kind: 'refused', problem: problem instanceof ImportRefused ? problem.problem : { kind: 'failed', reason: reasonText(problem) } }
  }
}
