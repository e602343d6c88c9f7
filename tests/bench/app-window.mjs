import { _electron } from '@playwright/test'
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { freshFolder } from './bare-window.mjs'

const projectRoot = resolve(import.meta.dirname, '../..')

/** The built app on a profile of its own, opened on `page`, or where it opens by itself. */
export async function appWindow(profile, page) {
  const began = Date.now()
  const app = await _electron.launch({
    executablePath: process.env.ATLAS_ELECTRON,
    args: [appFolder(), `--user-data-dir=${profile}`, '--lang=en-US', '--force-device-scale-factor=1', ...(page ? ['--page', page] : [])],
    env: { ...process.env, TZ: 'Asia/Shanghai', LANGUAGE: 'en' },
  })
  return { app, window: await app.firstWindow(), began }
}

/** Opens the sample city in an empty profile and ends with its map on the screen. */
export async function openSample(window) {
  const door = window.getByRole('button', { name: /sample|Tianjin/i }).first()
  await door.waitFor()
  await door.click()
}

/** The moment, in milliseconds since 1970, at which the first map stood and answered the hand. */
export const interactiveAt = (window) => markedAt(window, 'atlas:interactive')

/** The moment at which every name stood on it. */
export const namedAt = (window) => markedAt(window, 'atlas:named')

async function markedAt(window, mark) {
  await window.waitForFunction((name) => performance.getEntriesByName(name).length > 0, mark)
  return window.evaluate((name) => performance.timeOrigin + (performance.getEntriesByName(name)[0]?.startTime ?? NaN), mark)
}

let folder

// Electron takes the folder that holds package.json; a build elsewhere gets a throwaway one that points at it.
function appFolder() {
  if (!process.env.ATLAS_OUT) return projectRoot
  if (folder) return folder
  folder = freshFolder()
  mkdirSync(folder, { recursive: true })
  symlinkSync(resolve(projectRoot, process.env.ATLAS_OUT), join(folder, 'out'))
  const about = { name: 'sister-city-atlas', productName: 'Sister City Atlas', version: '0.1.0', type: 'module', main: './out/main/main.js' }
  writeFileSync(join(folder, 'package.json'), JSON.stringify(about))
  return folder
}
