import { whole, type FieldsOf } from '#domain/log/fields.ts'
import type { Json, Op } from '#domain/log/op.ts'
import { recordFromRow, recordOps } from '#domain/log/record-fields.ts'
import type { RecordRow } from '#domain/log/record-row.ts'
import { isPlainObject, matching, someText, text } from '#domain/log/register-checks.ts'
import type { OwnBaseMap } from './own-base-map.ts'

/** How an own base map lies in registers. */
export const baseMapFields: FieldsOf<OwnBaseMap> = {
  name: whole(someText(200)),
  source: whole(text(2000), ''),
  approvalNumber: whole(text(100), ''),
  worldview: whole(text(100), 'intl'),
  addedAt: whole(matching(/^\d{4}-\d{2}-\d{2}T[\d:.]{8,12}Z$/)),
}

/** The shapes of a base map as TopoJSON, apart from its credit line so that a list of maps stays light. */
export interface BaseMapShape {
  readonly id: string
  readonly topology: Json
}

export const baseMapShapeFields: FieldsOf<BaseMapShape> = {
  topology: whole<Json>((value) =>
    isPlainObject(value) && value.type === 'Topology' ? undefined : { kind: 'wrong-shape' },
  ),
}

/** What changes when `before` becomes `after`; without `before` the map is new. */
export const baseMapOps = (before: OwnBaseMap | undefined, after: OwnBaseMap): readonly Op[] =>
  recordOps('baseMap', baseMapFields, before, after)

/** `topology`: TopoJSON; the whole changeset may be 8 MB of JSON at most. */
export const baseMapShapeOps = (id: string, topology: Json): readonly Op[] => [
  { e: 'baseMapShape', r: id, f: { topology } },
]

export const baseMapFromRow = (row: RecordRow): OwnBaseMap => recordFromRow(baseMapFields, row)
