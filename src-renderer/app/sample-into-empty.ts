import { allPlaces } from '#data/place-queries.ts'
import { loadSample } from '#data/sample.ts'
import { writeSetting } from '#data/settings.ts'
import type { Language } from '#domain/place/language.ts'

/** Loads the sample city, its notes in `language`, where there are no places yet, which also answers the questions of the first run. */
export async function loadSampleIntoEmpty(language: Language): Promise<void> {
  if ((await allPlaces()).length > 0) return
  await loadSample(language)
  await writeSetting('firstRunDone', true)
}
