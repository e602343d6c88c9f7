import { _electron } from '@playwright/test'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A folder that no other run uses. */
export const freshFolder = () => mkdtempSync(join(tmpdir(), 'atlas-bench-'))

/** An Electron program that is nothing but one window with `page`, an empty one when left out; `switches` go to Chromium. */
export async function bareWindow({ page, switches = [] } = {}) {
  const env = { ...process.env }
  if (page) env.ATLAS_BENCH_PAGE = page
  const app = await _electron.launch({
    executablePath: process.env.ATLAS_ELECTRON,
    args: [join(import.meta.dirname, 'bare'), '--force-device-scale-factor=1', `--user-data-dir=${freshFolder()}`, ...switches],
    env,
  })
  return { app, window: await app.firstWindow() }
}
