import type { Language } from '#domain/place/language.ts'
import type { Source } from '#domain/place/source.ts'
import { isPlainObject } from '#domain/log/register-checks.ts'
import type { SampleRecords } from './sample-records.ts'

/** The sample with its notes in `language` where the file's `notesIn` has them; the rest stays as the records say it. */
export function withNotesIn(sample: SampleRecords, notesIn: unknown, language: Language): SampleRecords {
  const table = isPlainObject(notesIn) ? notesIn[language] : undefined
  if (!isPlainObject(table)) return sample
  const said = (text: string): string => {
    const other = Object.hasOwn(table, text) ? table[text] : undefined
    return typeof other === 'string' ? other : text
  }
  const noted = <T extends Pick<Source, 'note'>>(items: readonly T[]): T[] =>
    items.map((item) => (item.note === undefined ? item : { ...item, note: said(item.note) }))
  return {
    ...sample,
    places: sample.places.map((place) => ({
      ...place,
      notes: said(place.notes),
      disputes: place.disputes.map(said),
      sources: noted(place.sources),
      sites: noted(place.sites),
    })),
    agreements: sample.agreements.map((agreement) => ({
      ...agreement,
      notes: said(agreement.notes),
      sources: noted(agreement.sources),
    })),
    activities: sample.activities.map((activity) => ({
      ...activity,
      notes: said(activity.notes),
      sourceNote: said(activity.sourceNote),
      sources: noted(activity.sources),
    })),
  }
}
