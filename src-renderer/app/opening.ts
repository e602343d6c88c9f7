import type { SystemFacts } from '#contract/window.ts'
import { openRecords, type OpenedRecords, type RebuildReason } from '#data/open-records.ts'
import { SampleProblem } from '#data/sample.ts'
import { loadSampleIntoEmpty } from './sample-into-empty.ts'
import { readSettings } from '#data/settings.ts'
import { bestLanguage } from '#i18n/locale.ts'
import type { Settings } from '#domain/settings/settings.ts'

export type Opened =
  | {
      readonly kind: 'ready'
      readonly settings: Settings
      readonly rebuilt?: 'whole' | 'with-loss' | 'restored'
      /** Why they were put together anew. */
      readonly why?: Exclude<RebuildReason, 'restored'>
      /** Changes that only the journal still had. */
      readonly replayed?: number
      readonly isRestoreAbandoned?: true
      /** The sample city was asked for, and its file cannot be used: file, place and fault. */
      readonly sampleProblem?: string
    }
  | { readonly kind: 'unwritable'; readonly reason: string }
  | { readonly kind: 'newer'; readonly version: number }
  | { readonly kind: 'failed'; readonly reason: string }

/** How opening the records ended; never rejects. */
export async function openProgram(asking: Promise<SystemFacts>): Promise<Opened> {
  try {
    // Where nothing can be kept no database is opened either: it would look as if records had been lost. The address
    // says so, because asking would hold up every other start.
    if (location.search === '?unwritable') return { kind: 'unwritable', reason: (await asking).profileProblem }
    const [facts, opened] = await Promise.all([asking, openRecords()])
    const sampleProblem = facts.asked.sample && opened.kind === 'ready' ? await sampleProblemFor(facts) : undefined
    const ended = result(opened)
    return ended.kind === 'ready' && sampleProblem !== undefined ? { ...ended, sampleProblem } : ended
  } catch (problem) {
    return { kind: 'failed', reason: problem instanceof Error ? problem.message : String(problem) }
  }
}

/** Loads the sample city into empty records; a fault of its file is no fault of theirs. */
async function sampleProblemFor({ asked, systemLanguages }: SystemFacts): Promise<string | undefined> {
  try {
    await loadSampleIntoEmpty(bestLanguage([asked.language, ...systemLanguages].filter((tag) => tag !== undefined)))
    return undefined
  } catch (problem) {
    if (problem instanceof SampleProblem) return problem.message
    throw problem
  }
}

function result(opened: OpenedRecords): Opened {
  switch (opened.kind) {
    case 'ready':
      return {
        kind: 'ready',
        settings: readSettings(),
        ...(opened.replayed > 0 && { replayed: opened.replayed }),
        ...(opened.notes.includes('restore-abandoned') && { isRestoreAbandoned: true }),
      }
    case 'rebuilt':
      if (opened.reason === 'restored') return { kind: 'ready', settings: readSettings(), rebuilt: 'restored' }
      return { kind: 'ready', settings: readSettings(), rebuilt: opened.damaged === 0 ? 'whole' : 'with-loss', why: opened.reason }
    case 'newer':
      return { kind: 'newer', version: opened.version }
    case 'unwritable':
      return { kind: 'unwritable', reason: opened.reason }
  }
}
