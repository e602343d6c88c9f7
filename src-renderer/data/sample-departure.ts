import { entityAndId, rowKey } from '#domain/log/fold.ts'
import { importFromRow, importOps } from '#domain/log/import-fields.ts'
import type { Op } from '#domain/log/op.ts'
import type { RecordRow } from '#domain/log/record-row.ts'
import { activityFromRow } from '#domain/activity/activity-fields.ts'
import { agreementFromRow } from '#domain/place/agreement-fields.ts'
import { records } from './database.ts'
import { inverseOfImport } from './unfinished-imports.ts'

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
  /** Agreements and activities with the places they speak of. */
  readonly dependants: readonly { readonly key: string; readonly places: readonly string[] }[]
}

async function liveLinks(): Promise<Links> {
  const live = (rows: readonly RecordRow[]): readonly RecordRow[] => rows.filter((row) => !row.$del)
  const { places, agreements, activities } = records()
  return {
    places: live(await places.toArray()).map(({ id }) => rowKey('place', id)),
    dependants: [
      ...live(await agreements.toArray()).map((row) => ({
        key: rowKey('agreement', row.id),
        places: [rowKey('place', agreementFromRow(row).placeId)],
      })),
      ...live(await activities.toArray()).map((row) => ({
        key: rowKey('activity', row.id),
        places: activityFromRow(row).placeIds.map((id) => rowKey('place', id)),
      })),
    ],
  }
}

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

/** An exchange that stays speaks no longer of places that leave. */
function loosenedFrom(key: string, places: readonly string[]): readonly Op[] {
  const [e, r] = entityAndId(key)
  if (e !== 'activity' || places.length === 0) return []
  return [{ e, r, f: Object.fromEntries(places.map((place) => [`placeIds#${entityAndId(place)[1]}`, null])) }]
}
