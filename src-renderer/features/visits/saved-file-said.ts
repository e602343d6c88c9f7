import { host } from '#host/host.ts'
import type { Words } from '#i18n/words.ts'
import { showToast } from '#ui/toast-queue.ts'

/** Asks where to keep a file, writes it and says so, with a way to its folder; says why when it could not be made. */
export async function saveAndSay(words: Words, name: string, format: 'svg' | 'pdf' | 'docx', make: () => Promise<Uint8Array>): Promise<void> {
  try {
    // What no file system takes, and the control characters.
    // eslint-disable-next-line no-control-regex
    const safe = name.replace(/[\\/:*?"<>|\u0000-\u001f]+/g, '-').replace(/\s+/g, '-')
    const saved = await host().saveFile({ name: `${safe}.${format}`, bytes: await make(), filters: [{ name: format.toUpperCase(), extensions: [format] }] })
    if (!saved) return
    showToast({ text: words.in('papers', 'dialog.done', { name: saved.name }), tone: 'ok', action: { label: words.in('papers', 'dialog.openFolder'), onPress: () => void host().showSaved({ token: saved.token }) } })
  } catch (problem) {
    showToast({ text: words.in('papers', 'dialog.failed', { reason: problem instanceof Error ? problem.message : String(problem) }), tone: 'over' })
  }
}
