import { allPlaces } from '#data/place-queries.ts'
import { loadSample } from '#data/sample.ts'
import { writeSetting } from '#data/settings.ts'
import { currentLanguage } from '#i18n/language.ts'

/** Loads the sample city where there are no places yet, which also answers the questions of the first run. */
export async function loadSampleIntoEmpty(): Promise<void> {
  if ((await allPlaces()).length > 0) return
  await loadSample(currentLanguage())
  await writeSetting('firstRunDone', true)
}
