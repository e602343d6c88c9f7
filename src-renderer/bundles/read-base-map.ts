import type { ReadBaseMap } from './base-map-from.ts'
import { BaseMapRefused, type BaseMapProblem } from './base-map-problem.ts'
import type { BaseMapNews, BaseMapTask } from './base-map-worker.ts'

const mostSeconds = 60

export interface BaseMapReading {
  /** Whose view of borders to take where the file carries several: "CN", "US" … */
  readonly preferredView?: string
  /** 0 to 1. */
  readonly onProgress?: (part: number) => void
  readonly signal?: AbortSignal
}

/**
 * Reads a base map in a worker that is ended when it takes too long or when the reader gives up. Rejects with
 * `BaseMapRefused`, or with the signal's reason; nothing is kept before it resolves.
 */
export function readBaseMap(bytes: Uint8Array, { preferredView = 'CN', onProgress, signal }: BaseMapReading = {}): Promise<ReadBaseMap> {
  return new Promise((done, failed) => {
    if (signal?.aborted) return failed(asError(signal.reason))
    const worker = new Worker(new URL('./base-map-worker.ts', import.meta.url), { type: 'module' })
    const end = (): void => {
      worker.terminate()
      clearTimeout(timer)
      signal?.removeEventListener('abort', giveUp)
    }
    const giveUp = (): void => {
      end()
      failed(asError(signal?.reason))
    }
    const refuse = (problem: BaseMapProblem): void => {
      end()
      failed(new BaseMapRefused(problem))
    }
    const timer = setTimeout(() => refuse({ kind: 'too-slow', seconds: mostSeconds }), mostSeconds * 1000)
    signal?.addEventListener('abort', giveUp)
    worker.addEventListener('error', ({ message }) => refuse({ kind: 'failed', reason: message }))
    worker.addEventListener('message', ({ data }: MessageEvent<BaseMapNews>) => {
      switch (data.kind) {
        case 'progress':
          return onProgress?.(data.part)
        case 'refused':
          return refuse(data.problem)
        case 'read':
          end()
          done(data.map)
      }
    })
    worker.postMessage({ bytes, preferredView } satisfies BaseMapTask)
  })
}

const asError = (reason: unknown): Error => (reason instanceof Error ? reason : new Error('given up'))
