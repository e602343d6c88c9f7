import type { CsvWish } from '#bundles/csv-tables.ts'
import type { ImportFileProblem } from '#bundles/import-refused.ts'
import type { Mapping } from '#domain/import/guess-mapping.ts'
import type { Choices, ImportCounts } from '#domain/import/import-ops.ts'
import type { ImportPlan, Surroundings, TableWish } from '#domain/import/import-plan.ts'
import type { ImportFile } from '#domain/import/import-table.ts'
import type { RecordKind } from '#domain/record/record-kinds.ts'
import { useSyncExternalStore } from 'react'

export const steps = ['file', 'kind', 'columns', 'rows', 'write'] as const
export type Step = (typeof steps)[number]

/** The file as it came, kept so that it can be read again in another way. */
export interface Source {
  readonly name: string
  readonly bytes: Uint8Array
  readonly wish: CsvWish
}

/** What is said of one table of the file. */
export interface TableChoice {
  readonly isTaken: boolean
  readonly kind: RecordKind
  readonly mapping: Mapping
  /** Kind and columns are those of the last file with these headings. */
  readonly isRemembered: boolean
}

/** The rows compared with the records. */
export interface Planned {
  readonly plan: ImportPlan
  readonly tables: readonly TableWish[]
  readonly surroundings: Surroundings
  /** The last change that was on record then. */
  readonly after: string | undefined
}

export interface Finished {
  readonly importId: string
  readonly counts: ImportCounts
  /** The kinds that came in. */
  readonly kinds: readonly RecordKind[]
}

export type Problem =
  | { readonly kind: 'refused'; readonly problem: ImportFileProblem }
  /** The file could not be read, or the records not be written. */
  | { readonly kind: 'unread' | 'unwritten'; readonly reason: string }

export interface Conversation {
  readonly step: Step
  readonly source?: Source | undefined
  readonly file?: ImportFile | undefined
  readonly tables: readonly TableChoice[]
  readonly planned?: Planned | undefined
  readonly choices: Choices
  /** `share` 0 to 1 where it is known. */
  readonly busy?: { readonly what: 'reading' | 'comparing' | 'writing'; readonly share?: number } | undefined
  readonly problem?: Problem | undefined
  /** Records were changed while the rows were looked through, so they were compared once more. */
  readonly isComparedAnew: boolean
  readonly finished?: Finished | undefined
}

const nothing: Conversation = {
  step: 'file',
  tables: [],
  choices: { duplicates: 'by-id', rows: new Map(), create: new Set() },
  isComparedAnew: false,
}

let talk = nothing
const listeners = new Set<() => void>()

/** How far the import has come. It lives beside the page, which may be left and come back to. */
export const conversation = (): Conversation => talk

export const useConversation = (): Conversation => useSyncExternalStore(listen, conversation)

export function change(next: Partial<Conversation>): void {
  talk = { ...talk, ...next }
  for (const listener of listeners) listener()
}

/** What the next file starts from. */
export const fresh = (): Omit<Conversation, 'step'> => ({
  tables: [],
  choices: nothing.choices,
  isComparedAnew: false,
  source: undefined,
  file: undefined,
  planned: undefined,
  problem: undefined,
  finished: undefined,
})

function listen(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
