import { host } from '#host/host.ts'
import { useWords } from '#i18n/words.ts'
import { showToast } from '#ui/toast-queue.ts'
import { useCallback } from 'react'

/** Prints the page as it stands; says so when there is nothing to print on. Resolves when the printer's dialog is done with. */
export function usePrint(): (wish?: { readonly landscape: boolean }) => Promise<void> {
  const words = useWords('parts')
  return useCallback((wish) => host().printPage(wish).catch(() => void showToast({ text: words('notPrinted'), tone: 'over' })), [words])
}
