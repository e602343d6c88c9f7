import { useCallback } from 'react'
import { stillRightOps } from '#data/translation-queries.ts'
import type { Language } from '#domain/place/language.ts'
import type { RecordKind } from '#domain/record/record-kinds.ts'
import { useSave } from './use-save.ts'
import { useStaleLanguages } from './use-stale-languages.ts'

/** The languages of each field of a record that are older than the text they were made from, and what says that one is right all the same. */
export function useStaleTexts(kind: RecordKind, id: string) {
  const save = useSave()
  const stale = useStaleLanguages(kind, id)
  const stillRight = useCallback(
    async (field: string, language: Language): Promise<void> => {
      await save('translations.still-right', await stillRightOps({ kind, id, field, languages: [language] }))
    },
    [save, kind, id],
  )
  return { stale, stillRight }
}
