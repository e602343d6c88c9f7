import type { ImportFile } from '#domain/import/import-table.ts'
import type { CsvWish } from './csv-tables.ts'
import { ImportRefused, importLimits, type ImportFileProblem } from './import-refused.ts'
import type { ImportNews, ImportTask } from './import-worker.ts'

/**
 * Reads a file in a worker that is ended when it takes too long or when the reader gives up. Rejects with `ImportRefused`,
 * or with the signal's reason.
 */
export function readImportFile(bytes: Uint8Array, name: string, wish: CsvWish = {}, signal?: AbortSignal): Promise<ImportFile> {
  return new Promise((done, failed) => {
    if (signal?.aborted) return failed(asError(signal.reason))
    const worker = new Worker(new URL('./import-worker.ts', import.meta.url), { type: 'module' })
    const end = (): void => {
      worker.terminate()
      clearTimeout(timer)
      signal?.removeEventListener('abort', giveUp)
    }
    const giveUp = (): void => {
      end()
      failed(asError(signal?.reason))
    }
    const refuse = (problem: ImportFileProblem): void => {
      end()
      failed(new ImportRefused(problem))
    }
    const { mostSeconds } = importLimits
    const timer = setTimeout(() => refuse({ kind: 'too-slow', seconds: mostSeconds }), mostSeconds * 1000)
    signal?.addEventListener('abort', giveUp)
    worker.addEventListener('error', ({ message }) => refuse({ kind: 'failed', reason: message }))
    worker.addEventListener('message', ({ data }: MessageEvent<ImportNews>) => {
      if (data.kind === 'refused') return refuse(data.problem)
      end()
      done(data.file)
    })
    worker.postMessage({ bytes, name, wish } satisfies ImportTask)
  })
}

const asError = (reason: unknown): Error => (reason instanceof Error ? reason : new Error('given up'))
