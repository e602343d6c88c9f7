import type { CommandResult } from '#contract/command.ts'
import { backupCalls } from '#desktop/backup-calls.ts'
import { backupKeeper, type BackupKeeper } from '#desktop/backup-keeper.ts'
import { scheduleBackups } from '#desktop/backup-schedule.ts'
import { commandCalls, type CommandJob } from '#desktop/command-calls.ts'
import { helpText } from '#desktop/command-help.ts'
import { startWords, typedWords, type CommandStart, type StartWords } from '#desktop/command-words.ts'
import { attachmentKeeper, type AttachmentKeeper } from '#desktop/attachment-keeper.ts'
import { attachmentCalls } from '#desktop/attachments.ts'
import { fileCalls } from '#desktop/files.ts'
import { awaitedAnswer, beginAnswer, forgetOldAnswers, handedOver } from '#desktop/job-handover.ts'
import { journalDoor, type JournalDoor } from '#desktop/journal-calls.ts'
import { pageWithPicture, readKeptPicture } from '#desktop/kept-picture.ts'
import { denyPermissions, refuseNavigation } from '#desktop/lock-down.ts'
import { printCalls } from '#desktop/print.ts'
import { profileProblem } from '#desktop/profile.ts'
import { appOrigin, registerAppScheme, serveFolder } from '#desktop/protocol.ts'
import { refuseNetwork, silenceChromium } from '#desktop/refuse-network.ts'
import { secretCalls } from '#desktop/secrets.ts'
import { complain, say } from '#desktop/say.ts'
import { screenshot } from '#desktop/take-screenshot.ts'
import { windowCalls, type StartFacts } from '#desktop/window-calls.ts'
import { openHiddenWindow, openMainWindow } from '#desktop/window.ts'
import { writeWhole } from '#desktop/whole-file.ts'
import { app, Menu, session, type BrowserWindow } from 'electron'
import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { answerCalls, serveWindow, type WindowCallTable } from './serve-host.ts'

type WindowStart = Extract<StartWords, { kind: 'window' }>

const built = join(import.meta.dirname, '../renderer')
const program = app.isPackaged ? 'sister-city-atlas' : 'npm start --'
// Set by the development server only; a packaged program never listens to it.
const devServer = app.isPackaged ? undefined : process.env['ELECTRON_RENDERER_URL']

let mainWindow: BrowserWindow | undefined
let profile = ''
let problemOfProfile = ''
let mayShowPicture = false
let journal: JournalDoor | undefined
let keeper: BackupKeeper | undefined
let attachments: AttachmentKeeper | undefined
const jobs = new Set<string>()
let ownStatus: number | undefined

registerAppScheme()
const start = startWords(typedWords(process.argv, app.isPackaged))
if (start.kind === 'help') end(0, helpText(program, start.command))
else if (start.kind === 'version') end(0, `${app.getVersion()}\n`)
else if (start.kind === 'wrong') end(2, undefined, start.problem)
else begin(start)

function begin(words: WindowStart | CommandStart): void {
  // Where the system forbids sandboxes (root in a container) asking for one for every process would end them all.
  if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox()
  if (devServer === undefined) silenceChromium(app)
  // Megabytes. Room for fresh objects is kept once it was needed: without a bound it holds eight more than the pages use.
  if (!app.commandLine.hasSwitch('js-flags')) app.commandLine.appendSwitch('js-flags', '--max-semi-space-size=4')
  Menu.setApplicationMenu(null)
  if (words.kind === 'command') app.disableHardwareAcceleration()
  chooseProfile(words)
  if (problemOfProfile !== '' && (words.kind === 'command' || words.screenshot)) {
    return end(2, undefined, `the profile ${profile} can't be written: ${problemOfProfile}`)
  }
  if (words.kind === 'command') void beginCommand(words)
  else void beginWindow(words)
}

function chooseProfile({ profile: asked }: { readonly profile?: string }): void {
  const suffix = devServer === undefined ? '' : '-dev'
  profile = asked === undefined ? app.getPath('userData') + suffix : resolve(asked)
  problemOfProfile = profileProblem(profile)
  // Chromium needs a folder to start at all; the window then says what is wrong and keeps nothing.
  const folder = problemOfProfile === '' ? profile : mkdtempSync(join(tmpdir(), 'atlas-'))
  if (folder !== profile) app.on('quit', () => leaveBehind(folder))
  app.setPath('userData', folder)
  app.setPath('sessionData', folder)
}

/** Chromium may still be writing into it; what is left then goes with the system's own temporary files. */
function leaveBehind(folder: string): void {
  try {
    rmSync(folder, { recursive: true, force: true })
  } catch {
    // An error here would keep the program from ending.
  }
}

async function beginWindow(words: WindowStart): Promise<void> {
  if (!app.requestSingleInstanceLock({ kind: 'window' })) {
    return words.screenshot ? end(3, undefined, 'the profile is open in another window of the program') : end(0)
  }
  // A start that asks for another look than the kept one shows nothing of it.
  mayShowPicture = problemOfProfile === '' && Object.keys(words.asked).length === 0 && !words.screenshot
  await prepare()
  if (keeper && !words.screenshot && problemOfProfile === '') scheduleBackups(app, keeper, () => attachments?.sweep())
  openWindow(words)
}

async function beginCommand(words: CommandStart): Promise<void> {
  const absolute = {
    ...words,
    ...(words.out === undefined ? {} : { out: resolve(words.out) }),
    ...(words.input === undefined ? {} : { input: resolve(words.input) }),
    files: Object.fromEntries(Object.entries(words.files).map(([option, path]) => [option, resolve(path)])),
  }
  const id = randomBytes(16).toString('hex')
  const takesLock = (): boolean => app.requestSingleInstanceLock({ kind: 'command', id, start: absolute })
  const answer = takesLock() ? undefined : await awaitedAnswer(profile, id, takesLock)
  if (answer) return end(answer.status, answer.output, answer.problem)
  await prepare()
  app.dock?.hide()
  runJob(id, absolute, tellResult)
}

/** Everything that has to stand before the first page is loaded. */
async function prepare(): Promise<void> {
  if (problemOfProfile === '') forgetOldAnswers(profile)
  refuseNavigation(app, isOwnPage)
  answerCalls(isOwnPage)
  app.on('window-all-closed', () => endWhenIdle())
  app.on('second-instance', (_event, _argv, _folder, given) => {
    const handover = handedOver(given)
    if (!handover) return showMainWindow()
    if (jobs.has(handover.id)) return
    const answer = beginAnswer(profile, handover.id)
    runJob(handover.id, handover.start, answer)
  })
  app.on('activate', showMainWindow)
  await app.whenReady()
  serveFolder(session.defaultSession, built, withFirstPicture)
  denyPermissions(session.defaultSession)
  refuseNetwork(session.defaultSession, devServer)
  const door = journalDoor({ profile }, undefined, async (opened) => keeper?.beforeUpdate(opened))
  journal = door
  keeper = backupKeeper({
    profile,
    door,
    app: app.getVersion(),
    runtime: `Electron ${process.versions.electron.split('.')[0] ?? ''}`,
    onChange: (share) => tellWindows(share === undefined ? {} : { share }),
  })
  const copies = keeper.fileFolders
  attachments = attachmentKeeper({ profile, snapshot: () => door.snapshot(), copies })
}

function openWindow(words: WindowStart): void {
  const window = openMainWindow(profile, words.screenshot)
  mainWindow = window
  window.on('closed', () => (mainWindow = undefined))
  const facts = {
    profileProblem: problemOfProfile,
    asked: words.asked,
    onSettled: () => void photograph(window, words),
  }
  const table = callsOf(window, null, facts)
  serveWindow(window, { ...table, ...fileCalls({ window }), ...attachmentCalls({ window, profile }), ...secretCalls() })
  reviveAfterCrash(window)
  // Where to stand is part of the address, so that the page's code is asked for at once.
  void window.loadURL(
    pageAddress(`${problemOfProfile === '' ? '' : '?unwritable'}${words.page === undefined ? '' : `#/${words.page}`}`),
  )
  if (words.screenshot) setTimeout(() => end(1, undefined, 'the window was not ready within 60 s'), 60_000)
}

function showMainWindow(): void {
  if (!mainWindow) return openWindow({ kind: 'window', asked: {} })
  if (mainWindow.isMinimized()) mainWindow.restore()
  mainWindow.show()
  mainWindow.focus()
}

/** Does one job in a window that nobody sees. */
function runJob(
  id: string,
  { words, out, input, files }: CommandStart,
  onResult: (result: CommandResult) => Promise<void>,
): void {
  jobs.add(id)
  const window = openHiddenWindow()
  let ended = false
  const onDone = (result: CommandResult): void => {
    if (ended) return
    ended = true
    setImmediate(() => void answered(result))
  }
  const answered = async (result: CommandResult): Promise<void> => {
    if (!window.isDestroyed()) window.destroy()
    await onResult(result)
    jobs.delete(id)
    endWhenIdle()
  }
  const onProgress = (line: string): void => {
    if (!words.quiet && process.stderr.isTTY) say('error', `\r\u001b[K${line}`)
  }
  const job: CommandJob = {
    words,
    files,
    ...(out === undefined ? {} : { out }),
    ...(input === undefined ? {} : { input }),
    onProgress,
    onDone,
  }
  serveWindow(window, callsOf(window, job, { profileProblem: '', asked: {}, onSettled: () => undefined }))
  window.webContents.on('render-process-gone', (_event, { reason }) =>
    onDone({ status: 1, problem: `the page ended: ${reason}` }),
  )
  window.webContents.on('did-fail-load', (_event, _code, why) =>
    onDone({ status: 1, problem: `the page did not load: ${why}` }),
  )
  void window.loadURL(pageAddress('?job'))
}

function callsOf(window: BrowserWindow, job: CommandJob | null, facts: StartFacts): WindowCallTable {
  return {
    ...journal?.calls,
    ...attachments?.calls,
    ...(keeper ? backupCalls(keeper, window, job, () => openAnew(window)) : {}),
    ...windowCalls({ window, profile }, facts),
    ...printCalls({ window }),
    ...commandCalls(job),
  }
}

function tellWindows(news: { share?: number }): void {
  if (mainWindow && !mainWindow.isDestroyed()) mainWindow.webContents.send('atlas:backup', news)
}

// Other records took the place of those the window shows. The window that asked for it opens them itself.
function openAnew(asking: BrowserWindow): void {
  if (mainWindow && mainWindow !== asking) mainWindow.webContents.reload()
}

async function photograph(window: BrowserWindow, { screenshot: wanted }: WindowStart): Promise<void> {
  if (!wanted) return
  try {
    await writeWhole(resolve(wanted.file), await screenshot(window))
    end(0)
  } catch (problem) {
    end(2, undefined, `${wanted.file}: ${problem instanceof Error ? problem.message : String(problem)}`)
  }
}

// A page that falls over is opened again, unless it does so at once.
function reviveAfterCrash(window: BrowserWindow): void {
  let last = 0
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason === 'clean-exit' || Date.now() - last < 10_000) return
    last = Date.now()
    window.webContents.reload()
  })
}

/** Shown once, and not to the page of a job: what is kept while the program runs is for the next start. */
function withFirstPicture(page: string, url: string): string {
  if (!mayShowPicture || new URL(url).search !== '') return page
  mayShowPicture = false
  const picture = readKeptPicture(profile)
  return picture === undefined ? page : pageWithPicture(page, picture)
}

function pageAddress(where: string): string {
  return `${devServer ?? appOrigin}/index.html${where}`
}

function isOwnPage(url: string): boolean {
  return (
    url.startsWith(`${appOrigin}/`) || (devServer !== undefined && new URL(url).origin === new URL(devServer).origin)
  )
}

function endWhenIdle(): void {
  if (jobs.size > 0 || mainWindow) return
  if (ownStatus === undefined) app.quit()
  else app.exit(ownStatus)
}

/** Says how this process's own command ended; it goes on while it works for others or shows the window. */
function tellResult({ status, output, problem }: CommandResult): Promise<void> {
  speak(output, problem)
  ownStatus = status
  return Promise.resolve()
}

function end(status: number, output?: string, problem?: string): void {
  speak(output, problem)
  app.exit(status)
}

function speak(output: string | undefined, problem: string | undefined): void {
  if (output !== undefined) say('out', output.endsWith('\n') ? output : `${output}\n`)
  if (problem !== undefined) complain(problem)
}
