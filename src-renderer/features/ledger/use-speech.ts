import { useMemo } from 'react'
import { useSettings } from '#data/settings.ts'
import type { RecordKind } from '#domain/record/record-kinds.ts'
import { useWords } from '#i18n/words.ts'
import { useFormats } from '#parts/use-formats.ts'
import { useLookup } from '#parts/use-lookup.ts'
import type { Speech } from '#parts/value-text.ts'

/** What the values of records of a kind are said with. */
export function useSpeech(kind: RecordKind): Speech {
  const words = useWords('ledger')
  const format = useFormats()
  const { worldview } = useSettings()
  const kinds = useMemo(() => [kind], [kind])
  const lookup = useLookup(kinds)
  return useMemo(() => ({ words, format, lookup, worldview }), [words, format, lookup, worldview])
}
