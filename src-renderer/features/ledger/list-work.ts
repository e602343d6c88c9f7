import type { AnyRecord } from '#domain/record/any-record.ts'
import type { FieldShape } from '#domain/record/field-shape.ts'
import { conditionsTest } from '#domain/record/list-filter.ts'
import { rowGroups, type RowGroup } from '#domain/record/list-groups.ts'
import type { ListLook } from '#domain/record/list-look.ts'
import { keyOrder, sortKey, type SortKey } from '#domain/record/list-sort.ts'
import { mendedOrder } from '#domain/record/mended-order.ts'
import { slicedMap, slicedSort, type Sliced } from '#domain/record/sliced-sort.ts'
import { foldedText } from '#domain/search/search-keys.ts'

/** What the list of a kind needs to know of its records. */
export interface ListSource {
  readonly records: readonly AnyRecord[]
  readonly shapeOf: (field: string) => FieldShape | undefined
  /** A value as it reads on screen. */
  readonly textOf: (record: AnyRecord, field: string) => string
  /** The name of a group by its field and id. */
  readonly groupName: (field: string, id: string) => string
  /** Everything a record can be found by, folded. */
  readonly haystack: (record: AnyRecord) => string
  readonly compare: (a: string, b: string) => number
}

/** What a list keeps from one time to the next, so that a change of one record is no new sorting of all. */
export interface ListMemory {
  sortedBy?: { readonly source: Pick<ListSource, 'textOf' | 'compare'>; readonly field: string }
  keys: WeakMap<AnyRecord, { readonly key: SortKey }>
  upwards: readonly AnyRecord[]
  haystacks: WeakMap<AnyRecord, string>
  haystackOf?: ListSource['haystack']
}

export const emptyMemory = (): ListMemory => ({ keys: new WeakMap(), upwards: [], haystacks: new WeakMap() })

export interface Listed {
  /** What fits, in order. */
  readonly rows: readonly AnyRecord[]
  /** Only when the look asks for groups. */
  readonly groups?: readonly RowGroup[]
}

/** More changed records than these are sorted in anew. */
const mostMended = 2000

/** The rows of a list as its look asks for them: sorted, filtered, grouped. */
export function* listWork(source: ListSource, look: ListLook, sortField: string, memory: ListMemory): Sliced<Listed> {
  const upwards = yield* sorted(source, sortField, memory)
  const ordered = look.sort?.direction === 'descending' ? turned(upwards, (record) => memory.keys.get(record)?.key === undefined) : upwards
  const rows = yield* filtered(source, look, ordered, memory)
  const shape = look.group === undefined ? undefined : source.shapeOf(look.group)
  if (look.group === undefined || !shape) return { rows }
  const field = look.group
  const groups = rowGroups(
    rows.map((_, at) => at),
    shape,
    (row) => rows[row]?.[field],
    (id) => source.groupName(field, id),
    (a, b) => source.compare(a, b),
  )
  return { rows, groups }
}

function* sorted(source: ListSource, field: string, memory: ListMemory): Sliced<readonly AnyRecord[]> {
  const shape = source.shapeOf(field) ?? { kind: 'line' }
  const isSame = memory.sortedBy?.field === field && memory.sortedBy.source.textOf === source.textOf && memory.sortedBy.source.compare === source.compare
  if (!isSame) memory.keys = new WeakMap()
  const keyOf = (record: AnyRecord): SortKey => {
    const known = memory.keys.get(record)
    if (known) return known.key
    const key = sortKey(shape, record[field], () => source.textOf(record, field))
    memory.keys.set(record, { key })
    return key
  }
  yield* slicedMap(source.records, keyOf)
  const order = keyOrder(shape, (a, b) => source.compare(a, b))
  const compare = (a: AnyRecord, b: AnyRecord): number => {
    const [left, right] = [keyOf(a), keyOf(b)]
    if (left === undefined || right === undefined) return Number(left === undefined) - Number(right === undefined) || byId(a, b)
    return order(left, right) || byId(a, b)
  }
  if (isSame) {
    const now = new Set(source.records)
    const before = new Set(memory.upwards)
    const fresh = source.records.filter((record) => !before.has(record))
    if (fresh.length <= mostMended) {
      memory.upwards = mendedOrder(memory.upwards, (record) => !now.has(record), fresh, compare)
      return memory.upwards
    }
  }
  memory.upwards = yield* slicedSort(source.records, compare)
  memory.sortedBy = { source, field }
  return memory.upwards
}

function* filtered(source: ListSource, { text, conditions = [] }: ListLook, ordered: readonly AnyRecord[], memory: ListMemory): Sliced<readonly AnyRecord[]> {
  const fits = conditionsTest(conditions, source.shapeOf)
  const fitting = conditions.length === 0 ? ordered : ordered.filter(fits)
  const wanted = foldedText(text ?? '')
  if (wanted === '') return fitting
  if (memory.haystackOf !== source.haystack) {
    memory.haystacks = new WeakMap()
    memory.haystackOf = source.haystack
  }
  // Several words may stand in any order and in any field.
  const words = wanted.split(/\s+/)
  const found = yield* slicedMap(
    fitting,
    (record) => {
      const known = memory.haystacks.get(record)
      const haystack = known ?? source.haystack(record)
      if (known === undefined) memory.haystacks.set(record, haystack)
      return words.every((word) => haystack.includes(word))
    },
    64,
  )
  return fitting.filter((_, at) => found[at])
}

/** Downwards; what is missing stays at the end. */
function turned(upwards: readonly AnyRecord[], isMissing: (record: AnyRecord) => boolean): readonly AnyRecord[] {
  let known = upwards.length
  while (known > 0 && isMissing(upwards[known - 1] as AnyRecord)) known--
  return [...upwards.slice(0, known).reverse(), ...upwards.slice(known)]
}

const byId = (a: AnyRecord, b: AnyRecord): number => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)
