import type { Migration } from './migration.ts'

/** Frozen: the rest of the partnership record. `_links` holds the ids of all records that a record leads to. */
export const partnershipTables: Migration = {
  version: 2,
  stores: {
    places: 'id, *_links',
    agreements: 'id, *_links',
    activities: 'id, *_links',
    tierSteps: 'id, *_links',
    commitments: 'id, *_links',
    plans: 'id, *_links',
    actions: 'id, *_links',
    persons: 'id, *_links',
    organisations: 'id, *_links',
    letters: 'id, *_links',
    projects: 'id, *_links',
    policies: 'id, *_links',
    needs: 'id, *_links',
    pairs: 'id, *_links',
    programmes: 'id, *_links',
    fairs: 'id, *_links',
    invitations: 'id, *_links',
    targets: 'id, *_links',
  },
}
