import { host } from '#host/host.ts'
import type { Words } from '#i18n/words.ts'
import { showToast } from '#ui/toast-queue.ts'

/** Saves bytes under a name the user may change, and says where they are or why they are not; false when nothing was saved. */
export async function saveAndSay(words: Words, name: string, bytes: Uint8Array): Promise<boolean> {
  const ending = name.slice(name.lastIndexOf('.') + 1)
  try {
    const filters = [{ name: words.in('export', 'filter', { format: ending.toUpperCase() }), extensions: [ending] }]
    const saved = await host().saveFile({ name, bytes, filters })
    if (!saved) return false
    const action = { label: words.in('export', 'openFolder'), onPress: () => void host().showSaved({ token: saved.token }) }
    showToast({ text: words.in('export', 'done', { name: saved.name }), tone: 'ok', action })
    return true
  } catch (problem) {
    showToast({ text: words.in('export', 'failed', { reason: problem instanceof Error ? problem.message : String(problem) }), tone: 'over' })
    return false
  }
}
