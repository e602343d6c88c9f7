import { homeCity } from '#data/home-queries.ts'
import { importRecords } from '#data/import-records.ts'
import { readSettings, writeSetting } from '#data/settings.ts'
import { homeInFile } from '#domain/import/home-in-file.ts'
import { outcomeOf, workOutOps } from '#domain/import/import-ops.ts'
import { withRemembered } from '#domain/import/remembered-mapping.ts'
import type { RecordKind } from '#domain/record/record-kinds.ts'
import { currentLanguage } from '#i18n/language.ts'
import { wordsOutsideReact } from '#i18n/words.ts'
import { askForAuthor } from '#parts/author-wish.ts'
import { notSavedText } from '#parts/not-saved-text.ts'
import { compareRows, isOvertaken } from './compare-rows.ts'
import { change, conversation, type Planned } from './conversation.ts'
import { inSlices } from './in-slices.ts'
import { doWork } from './work.ts'

/** The share of the work that comes before the first write. */
const workedOut = 0.1

/** Writes what was chosen, all or nothing; rows that other changes overtook are compared anew and shown first. */
export async function writeRows(): Promise<void> {
  if (isOvertaken()) {
    if (await compareRows()) change({ isComparedAnew: true })
    return
  }
  const { planned } = conversation()
  if (!planned) return
  try {
    await doWork('writing', (signal, onProgress) => write(planned, signal, onProgress))
  } catch (problem) {
    change({ problem: { kind: 'unwritten', reason: notSavedText(wordsOutsideReact(currentLanguage()), problem) } })
  }
}

async function write({ plan, surroundings, tables }: Planned, signal: AbortSignal, onProgress: (share: number) => void): Promise<void> {
  const { choices, file, source } = conversation()
  // Working the changes out is a small part of writing them.
  const { ops, changed, counts } = await inSlices(workOutOps(plan, choices, surroundings), (share) => onProgress(share * workedOut), signal)
  const all = [...homeInFile(file?.homes, await homeCity()), ...ops]
  signal.throwIfAborted()
  const importId = await importRecords({ source: file?.format ?? 'json', name: (source?.name ?? '').slice(0, 300) }, all, { changed, onProgress: (share) => onProgress(workedOut + share * (1 - workedOut)), signal })
  const kinds = new Set<RecordKind>(plan.rows.flatMap((row) => (['add', 'fill', 'overwrite'].includes(outcomeOf(row, choices)) ? [row.kind] : [])))
  change({ finished: { importId, counts, kinds: [...kinds] }, planned: undefined })
  let mappings = readSettings().importMappings
  for (const { table, kind, mapping } of tables) if (!table.isExact) mappings = withRemembered(mappings, table.headers, kind, mapping)
  await writeSetting('importMappings', mappings).catch(() => undefined)
  askForAuthor()
}
