import { useLastSaved } from '#data/last-saved.ts'
import { useWords } from '#i18n/words.ts'
import { useFormats } from './use-formats.ts'

/** What stands at the foot of a form: when records were last saved, or that what is in it is not saved yet. */
export function useSavedNote(isKept: boolean, isChanged: boolean): string | undefined {
  const words = useWords('parts')
  const format = useFormats()
  const saved = useLastSaved()
  if (isChanged || !isKept) return words('notYetSaved')
  return saved && words.in('app', 'saved', { time: format.time(saved) })
}
