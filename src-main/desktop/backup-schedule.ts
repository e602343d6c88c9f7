import type { App } from 'electron'
import type { BackupKeeper } from './backup-keeper.ts'

const day = 86_400_000
const firstLook = 60_000
const between = 15 * 60_000
/** How long quitting may wait for a backup. */
const patience = 20_000

/** Backs up once a day while the program runs, and when the user ends it; checks what was never checked, then does what else is due. */
export function scheduleBackups(app: App, keeper: BackupKeeper, afterwards: () => Promise<unknown> | undefined): void {
  const look = async (): Promise<void> => {
    await keeper.whenDue('daily', day)
    await keeper.checkNewest()
    await afterwards()
  }
  // Clocks stand still while a laptop sleeps, so the hour is looked at often instead of waited for once.
  const tick = (): void => void look().catch(() => undefined)
  setTimeout(tick, firstLook).unref()
  setInterval(tick, between).unref()

  let isDone = false
  app.on('will-quit', (event) => {
    if (isDone) return
    event.preventDefault()
    isDone = true
    const late = new Promise((resolve) => setTimeout(resolve, patience))
    void Promise.race([keeper.whenDue('quit', 0), late])
      .catch(() => undefined)
      // Asked for while this quitting is still being taken back, another one would not be heard.
      .finally(() => setImmediate(() => app.quit()))
  })
}
