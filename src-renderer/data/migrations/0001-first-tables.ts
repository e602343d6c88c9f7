import type { Migration } from './migration.ts'

/** Frozen: the tables of the first version. No index holds a name or a text, so that sealing needs no new tables. */
export const firstTables: Migration = {
  version: 1,
  stores: {
    log: '[d+q]',
    meta: 'key',
    settings: 'key',
    places: 'id',
    agreements: 'id, placeId',
    activities: 'id, *_places',
    homes: 'id',
    baseMaps: 'id',
    baseMapShapes: 'id',
    imports: 'id',
    others: '[_e+id]',
  },
}
