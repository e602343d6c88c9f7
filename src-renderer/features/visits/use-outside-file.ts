import { useRef, useState } from 'react'
import { ImportRefused, importLimits } from '#bundles/import-refused.ts'
import { host } from '#host/host.ts'
import { useWords } from '#i18n/words.ts'
import { useFormats } from '#parts/use-formats.ts'
import { outsideFileProblem } from './outside-file-problem.ts'

export type FileReading<T> =
  | { readonly kind: 'idle' }
  | { readonly kind: 'working'; readonly share?: number }
  | { readonly kind: 'refused'; readonly reason: string }
  | { readonly kind: 'read'; readonly name: string; readonly content: T }

export interface ReadCircumstances {
  readonly name: string
  readonly signal: AbortSignal
  /** Part that is done, 0 to 1. */
  readonly onProgress: (share: number) => void
}

export interface OutsideFile<T> {
  readonly state: FileReading<T>
  readonly choose: () => Promise<void>
  readonly giveUp: () => void
}

/** The reading of a file that somebody chooses: aside from the page, and given up when asked or when another is chosen. */
export function useOutsideFile<T>(
  read: (bytes: Uint8Array, circumstances: ReadCircumstances) => Promise<T>,
): OutsideFile<T> {
  const words = useWords('visits')
  const format = useFormats()
  const [state, setState] = useState<FileReading<T>>({ kind: 'idle' })
  const running = useRef<AbortController>(undefined)
  const giveUp = (): void => {
    running.current?.abort()
    setState({ kind: 'idle' })
  }
  const choose = async (): Promise<void> => {
    const picked = await host().pickFile({ purpose: 'import' })
    if (!picked) return
    running.current?.abort()
    const { signal } = (running.current = new AbortController())
    setState({ kind: 'working' })
    try {
      const { mostBytes } = importLimits
      if (picked.size > mostBytes)
        throw new ImportRefused({
          kind: 'too-large',
          megabytes: Math.ceil(picked.size / 2 ** 20),
          most: mostBytes / 2 ** 20,
        })
      const bytes = await host().readPicked({ token: picked.token })
      const content = await read(bytes, {
        name: picked.name,
        signal,
        onProgress: (share) => setState({ kind: 'working', share }),
      })
      signal.throwIfAborted()
      setState({ kind: 'read', name: picked.name, content })
    } catch (problem) {
      if (signal.aborted) return
      const reason =
        problem instanceof ImportRefused
          ? outsideFileProblem(problem.problem, picked.name, words, format)
          : problem instanceof Error
            ? problem.message
            : String(problem)
      setState({ kind: 'refused', reason })
    }
  }
  return { state, choose, giveUp }
}
