import type { SaidText } from '#documents/card-lines.ts'
import type { Person } from '#domain/person/person.ts'
import type { Language } from '#domain/place/language.ts'
import type { SeatingWish } from '#domain/seating/seating-wish.ts'
import type { Item } from '#domain/visit/item.ts'
import type { VisitFile, VisitSurroundings } from '#domain/visit/visit-file.ts'

/** What the leaves of the seating dialog show. */
export interface SeatingSource {
  readonly item: Item
  readonly file: VisitFile
  readonly surroundings: VisitSurroundings
  /** Of the other side, beside the roster. */
  readonly people: readonly Person[]
  /** What everybody is called, by id. */
  readonly names: ReadonlyMap<string, readonly SaidText[]>
  /** One or two. */
  readonly languages: readonly Language[]
}

/** What an item without a wish of its own is seated as. */
export function wishOf({ seating, kind }: Item): SeatingWish {
  return seating ?? { kind: kind === 'meal' ? 'banquet' : kind === 'leg' ? 'car' : kind === 'event' ? 'photo' : 'meeting' }
}
