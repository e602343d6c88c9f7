import { savedViewFromRow, type SavedView } from '#domain/record/saved-view.ts'
import { records } from './database.ts'

/** The saved views of all lists. */
export async function savedViews(): Promise<SavedView[]> {
  const rows = await records().views.toArray()
  return rows.filter((row) => !row.$del).map(savedViewFromRow)
}
