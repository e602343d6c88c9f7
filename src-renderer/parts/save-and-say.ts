import { host } from '#host/host.ts'
import type { Words } from '#i18n/words.ts'
import { showToast } from '#ui/toast-queue.ts'

/** Saves what `bytes` makes under a name the user may change, and says where it is or why it is not; nothing is said once `signal` has given up. */
export async function saveAndSay(words: Words, name: string, bytes: () => Promise<Uint8Array>, signal?: AbortSignal): Promise<boolean> {
  const ending = name.slice(name.lastIndexOf('.') + 1)
  try {
    const filters = [{ name: words.in('export', 'filter', { format: ending.toUpperCase() }), extensions: [ending] }]
    const saved = await host().saveFile({ name, bytes: await bytes(), filters })
    if (!saved) return false
    const action = { label: words.in('export', 'openFolder'), onPress: () => void host().showSaved({ token: saved.token }) }
    showToast({ text: words.in('export', 'done', { name: saved.name }), tone: 'ok', action })
    return true
  } catch (problem) {
    if (!signal?.aborted) showToast({ text: words.in('export', 'failed', { reason: problem instanceof Error ? problem.message : String(problem) }), tone: 'over' })
    return false
  }
}
