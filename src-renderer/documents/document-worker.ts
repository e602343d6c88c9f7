import { everythingJson, everythingXlsx, everythingZip, type Everything } from './everything.ts'
import { tableCsv, tablesWorkbook, type RecordTable } from './record-table.ts'

/** What is called how, as plain values: functions do not travel to a worker. */
export interface SpokenEverything {
  readonly kinds: Readonly<Record<string, string>>
  readonly headings: Readonly<Record<string, string>>
  readonly isRightToLeft: boolean
}

export type DocumentTask =
  | { readonly kind: 'table'; readonly format: 'csv' | 'xlsx'; readonly table: RecordTable; readonly isRightToLeft: boolean }
  | { readonly kind: 'everything'; readonly format: 'json' | 'xlsx' | 'zip'; readonly everything: Everything; readonly spoken: SpokenEverything }

export type DocumentNews = { readonly kind: 'written'; readonly bytes: Uint8Array } | { readonly kind: 'failed'; readonly reason: string }

self.addEventListener('message', ({ data }: MessageEvent<DocumentTask>) => {
  void write(data)
})

async function write(task: DocumentTask): Promise<void> {
  try {
    const bytes = await bytesOf(task)
    const news: DocumentNews = { kind: 'written', bytes }
    self.postMessage(news, { transfer: [bytes.buffer] })
  } catch (problem) {
    self.postMessage({ kind: 'failed', reason: problem instanceof Error ? problem.message : String(problem) } satisfies DocumentNews)
  }
}

function bytesOf(task: DocumentTask): Uint8Array | Promise<Uint8Array> {
  if (task.kind === 'table') return task.format === 'csv' ? tableCsv(task.table) : tablesWorkbook([task.table], task.isRightToLeft)
  const { everything, spoken, format } = task
  if (format === 'json') return everythingJson(everything)
  const words = { kind: (kind: string) => spoken.kinds[kind] ?? kind, heading: (key: string) => spoken.headings[key] ?? key, isRightToLeft: spoken.isRightToLeft }
  return format === 'zip' ? everythingZip(everything, words) : everythingXlsx(everything, words)
}
