import { baseMapFrom, type ReadBaseMap } from './base-map-from.ts'
import { BaseMapRefused, type BaseMapProblem } from './base-map-problem.ts'

export interface BaseMapTask {
  readonly bytes: Uint8Array
  readonly preferredView: string
}

export type BaseMapNews =
  | { readonly kind: 'progress'; readonly part: number }
  | { readonly kind: 'read'; readonly map: ReadBaseMap }
  | { readonly kind: 'refused'; readonly problem: BaseMapProblem }

const tell = (news: BaseMapNews): void => self.postMessage(news)

self.addEventListener('message', ({ data }: MessageEvent<BaseMapTask>) => {
  try {
    tell({ kind: 'read', map: baseMapFrom(data.bytes, data.preferredView, (part) => tell({ kind: 'progress', part })) })
  } catch (problem) {
    if (problem instanceof BaseMapRefused) tell({ kind: 'refused', problem: problem.problem })
    else tell({ kind: 'refused', problem: { kind: 'failed', reason: (problem instanceof Error ? problem.message : String(problem)).slice(0, 200) } })
  }
})
