import { app, BrowserWindow, nativeTheme, screen, type BrowserWindowConstructorOptions } from 'electron'
import { join } from 'node:path'
import { keepWindowState, readWindowState, smallestWindow, visibleBounds, type WindowState } from './window-state.ts'

const preload = join(import.meta.dirname, '../preload/preload.cjs')

// The grounds of the two themes (the tokens "paper"), shown until the page has drawn itself.
const ground = { light: '#fbfaf7', dark: '#12171d' } as const

/** The ordinary window, where it was when it was last closed. */
export function openMainWindow(profile: string, contentSize?: { width: number; height: number }): BrowserWindow {
  const state = readWindowState(profile)
  nativeTheme.themeSource = state.theme
  const window = new BrowserWindow({
    ...(contentSize ? { ...contentSize, useContentSize: true } : placedBounds(state)),
    minWidth: smallestWindow.width,
    minHeight: smallestWindow.height,
    title: app.name,
    show: false,
    // The bar comes with the Alt key, as in other programs of this kind; the top line is the page's own.
    autoHideMenuBar: true,
    backgroundColor: nativeTheme.shouldUseDarkColors ? ground.dark : ground.light,
    webPreferences: lockedPreferences(),
  })
  if (state.maximised && !contentSize) window.maximize()
  window.once('ready-to-show', () => window.show())
  if (!contentSize) rememberPlace(window, profile)
  return window
}

/** A window that nobody sees and that does one job. */
export function openHiddenWindow(): BrowserWindow {
  return new BrowserWindow({
    show: false,
    width: 1366,
    height: 768,
    webPreferences: { ...lockedPreferences(), backgroundThrottling: false },
  })
}

/** What every page of ours runs under: a sandbox of its own, no Node, no way to weaken either. */
export function lockedPreferences(): NonNullable<BrowserWindowConstructorOptions['webPreferences']> {
  return {
    preload,
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    webSecurity: true,
    webviewTag: false,
    spellcheck: false,
    navigateOnDragDrop: false,
    safeDialogs: true,
    // Remembered figures of the interface never depend on a zoom kept per address: text size is our own setting.
    zoomFactor: 1,
  }
}

function placedBounds(state: WindowState): BrowserWindowConstructorOptions {
  return visibleBounds(state.bounds, workAreas())
}

// The first display named first: a window that lies nowhere goes there.
function workAreas(): Electron.Rectangle[] {
  const first = screen.getPrimaryDisplay()
  return [first, ...screen.getAllDisplays().filter(({ id }) => id !== first.id)].map(({ workArea }) => workArea)
}

function rememberPlace(window: BrowserWindow, profile: string): void {
  window.on('close', () => {
    keepWindowState(profile, {
      bounds: window.getNormalBounds(),
      maximised: window.isMaximized(),
      theme: nativeTheme.themeSource,
    })
  })
}
