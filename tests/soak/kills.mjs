import { _electron } from '@playwright/test'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { laidIn, laidInApp } from '../fixtures/laid-in-app.mjs'
import { keepDatabase, misfortunes } from './misfortunes.mjs'

const works = ['commits', 'import', 'backup']
const longest = { commits: 2500, import: 6000, backup: 2500 } // ms of work before the end
const recordsInOneImport = 600 // as in soaked-work.ts
const everySo = 4 // lives between two misfortunes

/**
 * Ends the real app by SIGKILL at random moments while it saves, imports and backs up, and looks after each new start
 * whether everything it had acknowledged is there. Answers what it counted: `lost` are lives after which something was
 * missing, `said` how often the start told of each misfortune.
 */
export async function kills(count, tell) {
  const app = await laidInApp(join(import.meta.dirname, 'soaked-work.ts'))
  const profile = mkdtempSync(join(tmpdir(), 'atlas-soak-'))
  const older = mkdtempSync(join(tmpdir(), 'atlas-soak-'))
  const acknowledged = { edits: new Map(), imports: new Map() }
  const misfortune = Object.fromEntries(Object.keys(misfortunes).map((name) => [name, { times: 0, said: 0 }]))
  let [passed, failed, saves] = [0, 0, 0]
  try {
    for (let life = 0; life <= count; life++) {
      const name = Object.keys(misfortunes)[Math.floor(life / everySo) % Object.keys(misfortunes).length]
      const befell = life > 0 && life % everySo === 0 && misfortunes[name](profile, older) ? name : undefined
      const running = await start(app, profile, life === 0 ? ['--sample'] : [])
      const seen = await running.window.evaluate(async (from) => (await import(from)).found(), laidIn)
      const problems = life === 0 ? [] : lostIn(seen, acknowledged, profile)
      if (befell) {
        misfortune[befell].times++
        if (running.banner) misfortune[befell].said++
        // The other misfortunes may leave nothing that has to be mended.
        if (befell === 'the database is gone' && !/missing or empty/.test(running.banner ?? ''))
          problems.push('why the records were made anew was not said')
      }
      if (life > 0) {
        if (problems.length === 0) passed++
        else failed++
        tell(`${life} of ${count}: ${befell ? `${befell}; ` : ''}${running.banner ?? seen.opened}; ${saves} saves; ${problems.join('; ') || 'nothing lost'}`)
      }
      const kind = works[life % works.length]
      // What was not acknowledged may be there too; from now on it counts.
      for (const [id, number] of Object.entries(seen.edits)) acknowledged.edits.set(id, number)
      running.window.on('console', (message) => {
        const [what, id, number] = message.text().split(' ')
        if (what === 'saved') {
          saves++
          acknowledged.edits.set(id, Math.max(Number(number), acknowledged.edits.get(id) ?? 0))
        }
        if (what === 'imported') acknowledged.imports.set(id, Number(number))
      })
      if (life === count) {
        await running.app.close()
        break
      }
      const highest = Math.max(0, ...acknowledged.edits.values())
      const isWorking = new Promise((resolve) =>
        running.window.on('console', (message) => message.text() === 'working' && resolve()),
      )
      void running.window
        .evaluate(async ([from, what, start]) => (await import(from)).work(what, start), [laidIn, kind, highest])
        .catch(() => undefined)
      // Looking through what is there takes its time, and the machine may be slow: the clock starts with the work.
      await isWorking
      await new Promise((resolve) => setTimeout(resolve, Math.random() * longest[kind]))
      await end(running.app)
      if (life % everySo === 1) keepDatabase(profile, older)
    }
  } finally {
    for (const folder of [app, profile, older]) rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
  }
  return { passed, failed, saves, imports: acknowledged.imports.size, misfortunes: misfortune }
}

async function start(folder, profile, words) {
  const app = await _electron.launch({
    executablePath: process.env.ATLAS_ELECTRON,
    args: [...(process.env.ATLAS_NO_SANDBOX ? ['--no-sandbox'] : []), '--log-level=3', '--lang=en', folder, `--profile=${profile}`, ...words],
  })
  const window = await app.firstWindow()
  await window.waitForFunction(() => document.documentElement.dataset.settled === 'true')
  const said = await window.getByRole('status').filter({ hasText: /journal|restore/i }).allTextContents()
  return { app, window, banner: said[0] }
}

/** Ends the process that owns the window at once, and waits until nothing of it is left. */
async function end(app) {
  const child = app.process()
  const gone = new Promise((resolve) => child.once('exit', resolve))
  child.kill('SIGKILL')
  await gone
  await app.close().catch(() => undefined)
}

function lostIn(seen, acknowledged, profile) {
  const problems = []
  for (const [id, number] of acknowledged.edits)
    if ((seen.edits[id] ?? 0) < number) problems.push(`${id} is ${seen.edits[id] ?? 'gone'}, ${number} was acknowledged`)
  for (const [id, count] of acknowledged.imports)
    if (seen.imports[id] !== count) problems.push(`import ${id} has ${seen.imports[id] ?? 0} of ${count} records`)
  for (const [id, count] of Object.entries(seen.imports))
    if (!acknowledged.imports.has(id) && count !== recordsInOneImport) problems.push(`${count} records of an import that never ended`)
    else acknowledged.imports.set(id, count)
  if (seen.faults > 0) problems.push(`${seen.faults} records are not what their changes say`)
  const half = backupsOf(profile).filter((name) => !/^atlas-.*\.zip$/.test(name))
  // What a crash left half-written goes with the next backup, and is never taken for one.
  if (half.some((name) => !name.endsWith('.part'))) problems.push(`${half.join(', ')} lies among the backups`)
  return problems
}

function backupsOf(profile) {
  try {
    return readdirSync(join(profile, 'backups'))
  } catch {
    return []
  }
}
