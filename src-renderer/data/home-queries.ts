import { homeFromRow } from '#domain/place/home-fields.ts'
import type { HomeCity } from '#domain/place/home.ts'
import { records } from './database.ts'

/** The city whose partners these are; undefined before one was chosen. */
export async function homeCity(): Promise<HomeCity | undefined> {
  const rows = (await records().homes.toArray()).filter((row) => !row.$del)
  // Two laptops may each have chosen one before they met: the later choice holds.
  const [latest] = rows.sort((a, b) => b._at - a._at)
  return latest && homeFromRow(latest)
}
