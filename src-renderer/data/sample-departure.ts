import { entityAndId, rowKey } from '#domain/log/fold.ts'
import { importFromRow, importOps } from '#domain/log/import-fields.ts'
import type { Op } from '#domain/log/op.ts'
import type { RecordRow } from '#domain/log/record-row.ts'
import { anyFromRow, linksOf } from '#domain/record/any-record.ts'
import { fieldsOf } from '#domain/record/fields-of.ts'
import { isRecordKind, recordKinds, type RecordKind } from '#domain/record/record-kinds.ts'
import { records } from './database.ts'
import { tableNameOf } from './entity-tables.ts'
import { inverseOfImport } from './import-inverse.ts'

export interface Departure {
  readonly ops: readonly Op[]
  readonly removed: number
  readonly edited: readonly { readonly e: string; readonly r: string }[]
}

/** How the records of an import leave together as they stand now. */
export async function departureOf(row: RecordRow, alsoEdited: boolean): Promise<Departure> {
  const { ops, skipped, rows } = await inverseOfImport(row)
  const ours = new Set([...rows].flatMap(([key, { $del }]) => ($del ? [] : [key])))
  const links = await liveLinks()
  const edited = new Set(
    [...skipped.map(({ e, r }) => rowKey(e, r)), ...placesWithOwn(links, ours)].filter((key) => ours.has(key)),
  )

  const staying = alsoEdited ? new Set<string>() : withDependants(edited, links)
  const isHomeNeeded = links.places.some((key) => !ours.has(key) || staying.has(key))
  const leaving = [...ours].filter((key) => !staying.has(key) && !(isHomeNeeded && key.startsWith('home/')))
  const gone = new Set(leaving)
  const orphans = alsoEdited
    ? links.dependants.filter(
        ({ key, places }) => !gone.has(key) && places.length > 0 && places.every((place) => gone.has(place)),
      )
    : []
  const trash = [...leaving, ...orphans.map(({ key }) => key)].map((key): Op => inTrash(key, ops))
  const loosened = links.dependants.flatMap(({ key, places }) =>
    trash.some((op) => rowKey(op.e, op.r) === key)
      ? []
      : loosenedFrom(
          key,
          places.filter((place) => gone.has(place)),
        ),
  )
  const before = importFromRow(row)
  return {
    ops:
      trash.length === 0 && before.state === 'undone'
        ? []
        : [...trash, ...loosened, ...importOps(before, { ...before, state: 'undone' })],
    removed: trash.length,
    edited: [...edited].map((key) => ({ e: entityAndId(key)[0], r: entityAndId(key)[1] })),
  }
}

interface Links {
  readonly places: readonly string[]
  /** Records of every other kind with the places they speak of. */
  readonly dependants: readonly { readonly key: string; readonly places: readonly string[] }[]
}

async function liveLinks(): Promise<Links> {
  const live = (rows: readonly RecordRow[]): readonly RecordRow[] => rows.filter((row) => !row.$del)
  const others = recordKinds.filter((kind) => kind !== 'place')
  const dependants = await Promise.all(
    others.map(async (kind) =>
      live(await records().table<RecordRow>(tableNameOf(kind)).toArray()).map((row) => ({
        key: rowKey(kind, row.id),
        places: placesIn(kind, row),
      })),
    ),
  )
  return {
    places: live(await records().places.toArray()).map(({ id }) => rowKey('place', id)),
    dependants: dependants.flat(),
  }
}

const placesIn = (kind: RecordKind, row: RecordRow): readonly string[] =>
  linksOf(kind, anyFromRow(kind, row)).flatMap(({ to, id }) => (to === 'place' ? [rowKey('place', id)] : []))

/** Places of the import of which a record speaks that is not of the import. */
const placesWithOwn = ({ dependants }: Links, ours: ReadonlySet<string>): readonly string[] =>
  dependants.filter(({ key }) => !ours.has(key)).flatMap(({ places }) => places)

/** What stays, together with the papers and exchanges of the places that stay, and the places of the exchanges that stay. */
function withDependants(edited: ReadonlySet<string>, { dependants }: Links): ReadonlySet<string> {
  const places = new Set([...edited, ...dependants.filter(({ key }) => edited.has(key)).flatMap((one) => one.places)])
  return new Set([
    ...places,
    ...dependants.filter((one) => one.places.some((place) => places.has(place))).map(({ key }) => key),
  ])
}

function inTrash(key: string, inverted: readonly Op[]): Op {
  const [e, r] = entityAndId(key)
  // A record that was in the trash before the import goes back as it was.
  const earlier = inverted.find((op) => op.e === e && op.r === r)
  return { e, r, f: { ...earlier?.f, $del: true } }
}

/** A record that stays and speaks of several places speaks no longer of those that leave. */
function loosenedFrom(key: string, places: readonly string[]): readonly Op[] {
  const [e, r] = entityAndId(key)
  if (!isRecordKind(e) || !Object.hasOwn(fieldsOf[e], 'placeIds') || places.length === 0) return []
  return [{ e, r, f: Object.fromEntries(places.map((place) => [`placeIds#${entityAndId(place)[1]}`, null])) }]
}
