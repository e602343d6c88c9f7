import type { BrowserWindow } from 'electron'
import { setTimeout as pause } from 'node:timers/promises'

/** A PNG of the window's content as it is shown. */
export async function screenshot(window: BrowserWindow): Promise<Uint8Array> {
  // What was drawn last reaches the compositor within a few frames.
  await pause(120)
  const picture = await window.webContents.capturePage()
  const { width, height } = picture.getSize()
  const [wide = width, high = height] = window.getContentSize()
  const sized =
    width === wide && height === high ? picture : picture.resize({ width: wide, height: high, quality: 'best' })
  return new Uint8Array(sized.toPNG())
}
