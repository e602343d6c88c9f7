import type { CalendarEvent, CalendarSpan } from '#domain/visit/calendar-event.ts'
import type { CalendarNews, CalendarTask } from './calendar-worker.ts'
import { ImportRefused, importLimits, type ImportFileProblem } from './import-refused.ts'

/** Reads a calendar in a worker that is ended when it takes too long or when the reader gives up. Rejects with `ImportRefused`, or with the signal's reason. */
export function readCalendar(bytes: Uint8Array, span: CalendarSpan | undefined, signal: AbortSignal): Promise<readonly CalendarEvent[]> {
  return new Promise((done, failed) => {
    signal.throwIfAborted()
    const worker = new Worker(new URL('./calendar-worker.ts', import.meta.url), { type: 'module' })
    const end = (): void => {
      worker.terminate()
      clearTimeout(timer)
      signal.removeEventListener('abort', giveUp)
    }
    const giveUp = (): void => {
      end()
      failed(new Error('given up'))
    }
    const refuse = (problem: ImportFileProblem): void => {
      end()
      failed(new ImportRefused(problem))
    }
    const { mostSeconds } = importLimits
    const timer = setTimeout(() => refuse({ kind: 'too-slow', seconds: mostSeconds }), mostSeconds * 1000)
    signal.addEventListener('abort', giveUp)
    worker.addEventListener('error', ({ message }) => refuse({ kind: 'failed', reason: message }))
    worker.addEventListener('message', ({ data }: MessageEvent<CalendarNews>) => {
      if (data.kind === 'refused') return refuse(data.problem)
      end()
      done(data.events)
    })
    worker.postMessage({ bytes, span } satisfies CalendarTask)
  })
}
