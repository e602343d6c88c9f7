import { baseMapLimits, type ReadBaseMap } from '#bundles/base-map-from.ts'
import { BaseMapRefused, type BaseMapProblem } from '#bundles/base-map-problem.ts'
import { readBaseMap } from '#bundles/read-base-map.ts'
import { HostProblem } from '#host/host-problem.ts'
import { host } from '#host/host.ts'
import { useState } from 'react'

/** How far the import of a base map has come. */
export type Reading =
  | { readonly kind: 'none' }
  | { readonly kind: 'reading'; readonly name: string; readonly part: number; readonly stop: AbortController }
  | { readonly kind: 'read'; readonly name: string; readonly size: number; readonly map: ReadBaseMap }
  | { readonly kind: 'refused'; readonly name: string; readonly problem: BaseMapProblem }

interface BaseMapReading {
  readonly reading: Reading
  readonly begin: () => Promise<void>
  readonly forget: () => void
}

const megabyte = 1024 * 1024

/** The import of a base map: asks for a file, reads it beside the page, and keeps nothing of it. */
export function useBaseMapReading(): BaseMapReading {
  const [reading, setReading] = useState<Reading>({ kind: 'none' })
  const begin = async (): Promise<void> => {
    const picked = await host().pickFile({ purpose: 'base-map' })
    if (!picked) return
    const { name, size, token } = picked
    const stop = new AbortController()
    const show = (part: number): void => setReading({ kind: 'reading', name, part, stop })
    show(0)
    try {
      const bytes = await bytesOf(token, size)
      setReading({ kind: 'read', name, size, map: await readBaseMap(bytes, { onProgress: show, signal: stop.signal }) })
    } catch (problem) {
      setReading(stop.signal.aborted ? { kind: 'none' } : { kind: 'refused', name, problem: problemOf(problem) })
    }
  }
  return { reading, begin, forget: () => setReading({ kind: 'none' }) }
}

async function bytesOf(token: string, size: number): Promise<Uint8Array> {
  const { mostBytes } = baseMapLimits
  if (size > mostBytes) {
    throw new BaseMapRefused({ kind: 'too-large', megabytes: Math.ceil(size / megabyte), most: mostBytes / megabyte })
  }
  return host().readPicked({ token })
}

function problemOf(problem: unknown): BaseMapProblem {
  if (problem instanceof BaseMapRefused) return problem.problem
  const reason = problem instanceof HostProblem || problem instanceof Error ? problem.message : String(problem)
  return { kind: 'failed', reason }
}
