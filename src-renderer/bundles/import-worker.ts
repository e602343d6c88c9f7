import type { ImportFile } from '#domain/import/import-table.ts'
import type { CsvWish } from './csv-tables.ts'
import { importFileFrom } from './import-file-from.ts'
import { ImportRefused, reasonText, type ImportFileProblem } from './import-refused.ts'

export interface ImportTask {
  readonly bytes: Uint8Array
  readonly name: string
  readonly wish: CsvWish
}

export type ImportNews =
  | { readonly kind: 'read'; readonly file: ImportFile }
  | { readonly kind: 'refused'; readonly problem: ImportFileProblem }

self.addEventListener('message', ({ data: { bytes, name, wish } }: MessageEvent<ImportTask>) => {
  self.postMessage(news(bytes, name, wish))
})

function news(bytes: Uint8Array, name: string, wish: CsvWish): ImportNews {
  try {
    return { kind: 'read', file: importFileFrom(bytes, name, wish) }
  } catch (problem) {
    return { kind: 'refused', problem: problem instanceof ImportRefused ? problem.problem : { kind: 'failed', reason: reasonText(problem) } }
  }
}
