import { importRecords } from '#data/import-records.ts'
import { openRecords } from '#data/open-records.ts'
import { writeSetting } from '#data/settings.ts'
import type { Op } from '#domain/log/op.ts'
import { homeOps } from '#domain/place/home-fields.ts'
import { placeOps } from '#domain/place/place-fields.ts'
import { anyOps, freshRecord } from '#domain/record/any-record.ts'
import type { PlaceId } from '#domain/place/place.ts'
import { kobe, tianjin } from '../../fixtures/kobe.ts'

const days = 10
/** As an office has them after its first half century. */
const [places, years] = [200, 50]

/** Fills the records of this window with `visits` visits of three items, and one, 'large', of `items` over ten days. */
export async function fillVisits(visits: number, items: number): Promise<void> {
  const opened = await openRecords()
  if (opened.kind !== 'ready') throw new Error(`records are ${opened.kind}`)
  const ops = [...homeOps(undefined, tianjin)]
  for (let at = 0; at < places; at += 1)
    ops.push(...placeOps(undefined, { ...kobe, id: placeId(at), lon: -170 + (at % 340) }))
  for (let at = 0; at < visits; at += 1)
    ops.push(...visitOps(`visit-${at}`, `Visit ${at}`, 3, 2026 - (at % years), placeId(at % places)))
  ops.push(...visitOps('large', 'Large visit', items, 2026, placeId(0)))
  await importRecords('bench', ops)
  await writeSetting('firstRunDone', true)
}

function visitOps(id: string, title: string, items: number, year: number, place: PlaceId): readonly Op[] {
  const visit = freshRecord('visit', id, {
    titles: { en: title },
    direction: 'outbound',
    state: 'planned',
    placeIds: [place],
    date: `${year}-12-11`,
    endDate: `${year}-12-20`,
  })
  const meetings = Array.from({ length: items }, (_, at) =>
    freshRecord('item', `${id}-item-${at}`, {
      visitId: id,
      kind: 'meeting',
      titles: { en: `Meeting ${at}` },
      date: `${year}-12-${11 + (at % days)}`,
      time: clock(480 + Math.floor(at / days) * 6),
      endTime: clock(500 + Math.floor(at / days) * 6),
      placeId: place,
    }),
  )
  return [...anyOps('visit', undefined, visit), ...meetings.flatMap((item) => anyOps('item', undefined, item))]
}

const placeId = (at: number): PlaceId => `place-${at}` as PlaceId

const clock = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`
