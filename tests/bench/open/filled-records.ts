import { importRecords } from '#data/import-records.ts'
import { openRecords } from '#data/open-records.ts'
import { writeSetting } from '#data/settings.ts'
import { activityOps } from '#domain/activity/activity-fields.ts'
import type { ActivityId } from '#domain/activity/activity.ts'
import { homeOps } from '#domain/place/home-fields.ts'
import { placeOps } from '#domain/place/place-fields.ts'
import type { PartialDate } from '#domain/place/partial-date.ts'
import type { PlaceId } from '#domain/place/place.ts'
import { kobe, kobeVisit, tianjin } from '../../fixtures/kobe.ts'

/** Fills the records of this window: at most two hundred places, the rest exchanges with them. */
export async function fillRecords(count: number): Promise<void> {
  const opened = await openRecords()
  if (opened.kind !== 'ready') throw new Error(`records are ${opened.kind}`)
  const places = Math.min(count / 2, 200)
  const ops = [
    ...homeOps(undefined, tianjin),
    ...Array.from({ length: places }, (_, at) => placeOps(undefined, { ...kobe, id: placeId(at), lon: -170 + (at % 340) })).flat(),
    ...Array.from({ length: count - places }, (_, at) =>
      activityOps(undefined, {
        ...kobeVisit,
        id: `activity-${at}` as ActivityId,
        placeIds: [placeId(at % places)],
        date: `${1975 + (at % 50)}-0${1 + (at % 9)}` as PartialDate,
      }),
    ).flat(),
  ]
  await importRecords('bench', ops)
  await writeSetting('firstRunDone', true)
}

const placeId = (at: number): PlaceId => `place-${at}` as PlaceId
