import { useRef, useState } from 'react'
import { ImportRefused, importLimits } from '#bundles/import-refused.ts'
import { readImportFile } from '#bundles/read-import-file.ts'
import type { ImportFile } from '#domain/import/import-table.ts'
import { wordIndex, type WordIndex } from '#domain/import/word-index.ts'
import { host } from '#host/host.ts'
import { vocabularies } from '#i18n/vocabularies.ts'
import { useWords } from '#i18n/words.ts'
import { useFormats } from '#parts/use-formats.ts'
import { outsideFileProblem } from './outside-file-problem.ts'

export type TableReading =
  | { readonly kind: 'idle' | 'working' }
  | { readonly kind: 'refused'; readonly reason: string }
  | { readonly kind: 'read'; readonly name: string; readonly file: ImportFile; readonly words: WordIndex }

/** The reading of a table that somebody chooses: aside from the page, and given up when asked. */
export function useTableReading() {
  const words = useWords('visits')
  const format = useFormats()
  const [state, setState] = useState<TableReading>({ kind: 'idle' })
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
      if (picked.size > mostBytes) throw new ImportRefused({ kind: 'too-large', megabytes: Math.ceil(picked.size / 2 ** 20), most: mostBytes / 2 ** 20 })
      const bytes = await host().readPicked({ token: picked.token })
      const [file, index] = await Promise.all([readImportFile(bytes, picked.name, {}, signal), vocabularies().then(wordIndex)])
      signal.throwIfAborted()
      const tables = file.tables.filter(({ rows }) => rows.length > 0)
      if (tables.length === 0) throw new ImportRefused({ kind: 'no-records' })
      setState({ kind: 'read', name: picked.name, file: { ...file, tables }, words: index })
    } catch (problem) {
      if (signal.aborted) return
      const reason = problem instanceof ImportRefused ? outsideFileProblem(problem.problem, picked.name, words, format) : problem instanceof Error ? problem.message : String(problem)
      setState({ kind: 'refused', reason })
    }
  }
  return { state, choose, giveUp }
}
