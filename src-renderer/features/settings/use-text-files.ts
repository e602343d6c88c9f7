import { useWords } from '#i18n/words.ts'
import { showToast } from '#ui/toast-queue.ts'
import { useState } from 'react'
import { pickedText, saveText } from './picked-text.ts'

interface Refused {
  readonly name: string
  readonly reason: string
}

interface TextFiles {
  /** Why the last file was not taken. */
  readonly refused: Refused | undefined
  /** Asks for a file and hands its text on; `take` says why it cannot be used. */
  readonly bring: (take: (text: string) => Promise<string | undefined>) => Promise<void>
  readonly give: (name: string, text: string) => Promise<void>
}

/** Small files of text that come in and go out, with a word about what became of them. */
export function useTextFiles(): TextFiles {
  const words = useWords('rules')
  const [refused, setRefused] = useState<Refused>()
  const bring: TextFiles['bring'] = async (take) => {
    setRefused(undefined)
    try {
      const picked = await pickedText()
      const reason = picked && (await take(picked.text))
      if (picked && reason !== undefined) setRefused({ name: picked.name, reason })
    } catch (problem) {
      setRefused({ name: '', reason: said(problem) })
    }
  }
  const give: TextFiles['give'] = async (name, text) => {
    try {
      const saved = await saveText(name, text)
      if (saved !== undefined) showToast({ text: words('exported', { name: saved }), tone: 'ok' })
    } catch (problem) {
      showToast({ text: words('notExported', { reason: said(problem) }), tone: 'over' })
    }
  }
  return { refused, bring, give }
}

const said = (problem: unknown): string => (problem instanceof Error ? problem.message : String(problem))
