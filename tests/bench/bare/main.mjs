// The least an Electron program can be: one window of the same size with one page.
import { app, BrowserWindow } from 'electron'
import { join } from 'node:path'

const page = process.env.ATLAS_BENCH_PAGE ?? join(import.meta.dirname, 'index.html')

app.on('window-all-closed', () => app.quit())
void app.whenReady().then(() => {
  const window = new BrowserWindow({ width: 1366, height: 768, useContentSize: true, webPreferences: { sandbox: true } })
  void window.loadFile(page)
})
