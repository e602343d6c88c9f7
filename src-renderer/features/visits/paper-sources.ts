import type { Activity } from '#domain/activity/activity.ts'
import type { Agreement } from '#domain/place/agreement.ts'
import { timedItems, type TimedItem } from '#domain/visit/timed-items.ts'
import type { VisitFile, VisitSurroundings } from '#domain/visit/visit-file.ts'
import type { Lookup } from '#parts/record-name.ts'

/** Everything the papers of a visit are made from, read once. */
export interface PaperSources {
  readonly file: VisitFile
  readonly surroundings: VisitSurroundings
  /** In the order in which they are read; ideas without a day and what was dropped left out. */
  readonly timed: readonly TimedItem[]
  readonly lookup: Lookup
  /** Whose view of borders and names is taken. */
  readonly worldview: string
  readonly agreements: readonly Agreement[]
  /** The latest first. */
  readonly activities: readonly Activity[]
  /** Private texts in the clear, by `memberId.field`; empty unless they were chosen. */
  readonly opened: ReadonlyMap<string, string>
}

/** The items that stand on paper. */
export const itemsOnPaper = (file: VisitFile, surroundings: VisitSurroundings): readonly TimedItem[] =>
  timedItems(file, surroundings).filter(({ item }) => item.date !== undefined && item.progress !== 'dropped')
