import type { Menu, MenuItem } from '#contract/window.ts'
import { Menu as NativeMenu, type BrowserWindow, type MenuItemConstructorOptions } from 'electron'

/** Puts the declared commands into the system's menu, in the words they came with. */
export function showMenu(window: BrowserWindow, menus: readonly Menu[]): void {
  const perform = (commandId: string): void => window.webContents.send('atlas:menu', { commandId })
  const native = NativeMenu.buildFromTemplate(
    menus.map((menu) => ({ label: menu.label, submenu: menu.items.map((item) => nativeItem(item, perform)) })),
  )
  if (process.platform === 'darwin') NativeMenu.setApplicationMenu(native)
  else window.setMenu(native)
}

function nativeItem(item: MenuItem, perform: (commandId: string) => void): MenuItemConstructorOptions {
  if (item.kind === 'line') return { type: 'separator' }
  if (item.kind === 'role') return { role: item.role, label: item.label }
  return {
    id: item.id,
    label: item.label,
    enabled: item.enabled,
    click: () => perform(item.id),
    // The page hears its own keys; the menu only shows them.
    ...(item.keys === undefined ? {} : { accelerator: accelerator(item.keys), registerAccelerator: false }),
  }
}

/** Electron's spelling of a key combination such as "Mod+K" or "?". */
export function accelerator(keys: string): string {
  return keys
    .split(/\+(?=.)/)
    .map((key) => spellings[key] ?? key)
    .join('+')
}

const spellings: Readonly<Record<string, string>> = {
  Mod: 'CommandOrControl',
  '+': 'Plus',
  Minus: '-',
  Comma: ',',
  ArrowLeft: 'Left',
  ArrowRight: 'Right',
  ArrowUp: 'Up',
  ArrowDown: 'Down',
  Escape: 'Esc',
}
