import { useRef, useState } from 'react'
import { ImportRefused, importLimits } from '#bundles/import-refused.ts'
import { readCalendar } from '#bundles/read-calendar.ts'
import { calendarAim, calendarProposal, type CalendarProposal } from '#domain/visit/calendar-proposal.ts'
import type { CalendarEvent } from '#domain/visit/calendar-event.ts'
import type { VisitFile, VisitSurroundings } from '#domain/visit/visit-file.ts'
import { host } from '#host/host.ts'
import { useWords } from '#i18n/words.ts'
import { useFormats } from '#parts/use-formats.ts'
import { outsideFileProblem } from './outside-file-problem.ts'

export type CalendarReading =
  | { readonly kind: 'idle' }
  | { readonly kind: 'working'; readonly share?: number }
  | { readonly kind: 'refused'; readonly reason: string }
  | { readonly kind: 'read'; readonly name: string; readonly proposals: readonly CalendarProposal[] }

/** The reading of a calendar that somebody chooses: aside from the page, and given up when asked. */
export function useCalendarReading(file: VisitFile, surroundings: VisitSurroundings) {
  const words = useWords('visits')
  const format = useFormats()
  const [state, setState] = useState<CalendarReading>({ kind: 'idle' })
  const running = useRef<AbortController>(undefined)
  const giveUp = (): void => {
    running.current?.abort()
    setState({ kind: 'idle' })
  }
  const choose = async (): Promise<void> => {
    const picked = await host().pickFile({ purpose: 'import' })
    if (!picked) return
    running.current?.abort()
    const { signal } = (running.current = new AbortController())
    setState({ kind: 'working' })
    try {
      const { mostBytes } = importLimits
      if (picked.size > mostBytes) throw new ImportRefused({ kind: 'too-large', megabytes: Math.ceil(picked.size / 2 ** 20), most: mostBytes / 2 ** 20 })
      const bytes = await host().readPicked({ token: picked.token })
      const aim = calendarAim(file, surroundings, words.language)
      const events = await readCalendar(bytes, aim.span, signal)
      const proposals = await inSlices(events, (event) => calendarProposal(event, aim), (share) => setState({ kind: 'working', share }), signal)
      setState({ kind: 'read', name: picked.name, proposals })
    } catch (problem) {
      if (signal.aborted) return
      const reason = problem instanceof ImportRefused ? outsideFileProblem(problem.problem, picked.name, words, format) : problem instanceof Error ? problem.message : String(problem)
      setState({ kind: 'refused', reason })
    }
  }
  return { state, choose, giveUp }
}

/** Milliseconds of work before the page may draw again. */
const slice = 20

async function inSlices(events: readonly CalendarEvent[], work: (event: CalendarEvent) => CalendarProposal, onProgress: (share: number) => void, signal: AbortSignal): Promise<readonly CalendarProposal[]> {
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
