import type { DocumentNews, DocumentTask } from './document-worker.ts'

/** Writes a large document in a worker, so that the page stays alive; rejects with the signal's reason when given up. */
export function writtenAside(task: DocumentTask, signal: AbortSignal): Promise<Uint8Array> {
  return new Promise((done, failed) => {
    const giveUp = (): void => {
      worker.terminate()
      failed(signal.reason instanceof Error ? signal.reason : new Error('given up'))
    }
    const worker = new Worker(new URL('./document-worker.ts', import.meta.url), { type: 'module' })
    if (signal.aborted) return giveUp()
    signal.addEventListener('abort', giveUp)
    const end = (): void => {
      worker.terminate()
      signal.removeEventListener('abort', giveUp)
    }
    worker.addEventListener('error', ({ message }) => {
      end()
      failed(new Error(message))
    })
    worker.addEventListener('message', ({ data }: MessageEvent<DocumentNews>) => {
      end()
      if (data.kind === 'written') done(data.bytes)
      else failed(new Error(data.reason))
    })
    worker.postMessage(task)
  })
}
