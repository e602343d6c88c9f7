import { host } from '#host/host.ts'
import type { Words } from '#i18n/words.ts'
import { showToast } from '#ui/toast-queue.ts'

/** Saves what `bytes` makes under a name the user may change, and says where it is or why it is not. */
export async function saveAndSay(words: Words, name: string, bytes: () => Promise<Uint8Array>): Promise<boolean> {
  const ending = name.slice(name.lastIndexOf('.') + 1)
  try {
    const filters = [{ name: words('export.filter', { format: ending.toUpperCase() }), extensions: [ending] }]
    const saved = await host().saveFile({ name, bytes: await bytes(), filters })
    if (!saved) return false
    showToast({
      text: words('export.done', { name: saved.name }),
      tone: 'ok',
      action: { label: words('export.openFolder'), onPress: () => void host().showSaved({ token: saved.token }) },
    })
    return true
  } catch (problem) {
    showToast({
      text: words('export.failed', { reason: problem instanceof Error ? problem.message : String(problem) }),
      tone: 'over',
    })
    return false
  }
}
