import { _electron } from '@playwright/test'
import { cpSync, existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { build } from 'vite'

const root = resolve(import.meta.dirname, '../..')

/** How the window of such an app imports what was laid in. */
export const laidIn = './laid-in.js'

/**
 * A copy of the built app with one module of the tests beside its renderer, made of the file `entry`; never the app itself.
 * Returns its folder, which the caller removes.
 */
export async function laidInApp(entry) {
  const folder = mkdtempSync(join(tmpdir(), 'atlas-laid-in-'))
  const built = resolve(root, process.env.ATLAS_OUT || 'out')
  if (!existsSync(join(built, 'main/main.js'))) throw new Error(`no build in ${built}`)
  for (const part of ['main', 'preload', 'renderer']) cpSync(join(built, part), join(folder, part), { recursive: true })
  const { name, productName, version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  writeFileSync(
    join(folder, 'package.json'),
    JSON.stringify({ name, productName, version, type: 'module', main: './main/main.js' }),
  )
  await build({
    configFile: false,
    root,
    publicDir: false,
    logLevel: 'warn',
    build: {
      outDir: join(folder, 'renderer'),
      emptyOutDir: false,
      target: 'chrome130',
      minify: true,
      assetsInlineLimit: 0,
      lib: { entry, formats: ['es'], fileName: () => laidIn.slice(2) },
    },
    define: { 'process.env.NODE_ENV': '"production"' },
  })
  return folder
}

/** What `work` makes of the settled window of the app in `folder`, on a profile. */
export async function inWindow(folder, profile, work) {
  const running = await _electron.launch({
    executablePath: process.env.ATLAS_ELECTRON,
    args: [
      ...(process.env.ATLAS_NO_SANDBOX ? ['--no-sandbox'] : []),
      folder,
      `--user-data-dir=${profile}`,
      '--lang=en',
    ],
  })
  try {
    const window = await running.firstWindow()
    await window.waitForFunction(() => document.documentElement.dataset.settled === 'true', undefined, {
      timeout: 60_000,
    })
    return await work(window)
  } finally {
    await running.close()
  }
}
