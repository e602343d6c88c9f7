import { citySearch, type CitySearch } from '#domain/search/city-search.ts'
import gazetteerAddress from '#resources/gazetteer/cities.json?url'

let reading: Promise<CitySearch> | undefined

/** The search over the gazetteer that ships with the app; read once, rejects when the file is missing or broken. */
export function gazetteer(): Promise<CitySearch> {
  reading ??= readGazetteer()
  reading.catch(() => (reading = undefined))
  return reading
}

async function readGazetteer(): Promise<CitySearch> {
  const answer = await fetch(gazetteerAddress)
  if (!answer.ok) throw new Error(`gazetteer: ${answer.status}`)
  const search = citySearch(await answer.json())
  if (!search) throw new Error('gazetteer: not the format this version reads')
  learnInIdleTime(search)
  return search
}

/** Pinyin takes a third of a second for all: 100 cities at a time keep typing smooth. */
function learnInIdleTime(search: CitySearch): void {
  requestIdleCallback(() => {
    if (search.learnSounds(100)) learnInIdleTime(search)
  })
}
