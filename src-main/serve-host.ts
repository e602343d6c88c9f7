import type { Answer, CallName, HostCalls } from '#contract/host.ts'
import { attachmentUpkeepArguments } from '#desktop/attachment-keeper.ts'
import { attachmentArguments } from '#desktop/attachments.ts'
import { backupArguments } from '#desktop/backup-arguments.ts'
import { CallProblem } from '#desktop/call-problem.ts'
import { commandArguments } from '#desktop/command-calls.ts'
import { fileArguments } from '#desktop/files.ts'
import type { ArgumentSchemas } from '#desktop/host-context.ts'
import { journalArguments } from '#desktop/journal-arguments.ts'
import { printArguments } from '#desktop/print.ts'
import { secretArguments } from '#desktop/secrets.ts'
import { windowArguments } from '#desktop/window-calls.ts'
import { ipcMain, type BrowserWindow, type IpcMainInvokeEvent } from 'electron'
import * as v from 'valibot'

/** What one window may call: a hidden window that does a job has fewer dialogs than the ordinary one. */
export type WindowCallTable = Partial<HostCalls>

const callArguments = {
  ...journalArguments,
  ...fileArguments,
  ...attachmentArguments,
  ...attachmentUpkeepArguments,
  ...secretArguments,
  ...windowArguments,
  ...printArguments,
  ...commandArguments,
  ...backupArguments,
} satisfies ArgumentSchemas<HostCalls>

const served = new Map<number, WindowCallTable>()

/** Answers calls from our own pages only: from the top frame of a window that has a table, and from our origin. */
export function answerCalls(isOwnPage: (url: string) => boolean): void {
  ipcMain.handle('atlas:call', async (event, name: unknown, arg: unknown): Promise<Answer> => {
    const table = served.get(event.sender.id)
    if (!table || !isOwnFrame(event, isOwnPage)) return refusal('not-allowed', 'this page may not call the desktop')
    return answered(table, name, arg)
  })
}

/** Gives `window` its calls until it is destroyed. */
export function serveWindow(window: BrowserWindow, table: WindowCallTable): void {
  const { id } = window.webContents
  served.set(id, table)
  window.webContents.once('destroyed', () => served.delete(id))
}

/** The answer to one call: its argument is checked before anything is done with it. */
export async function answered(table: WindowCallTable, name: unknown, arg: unknown): Promise<Answer> {
  if (!isCallName(name) || !Object.hasOwn(table, name)) return refusal('not-allowed', 'no such call in this window')
  const checked = v.safeParse(callArguments[name], arg)
  if (!checked.success) return refusal('bad-argument', `${name}: ${firstIssue(checked.issues)}`)
  try {
    const perform = table[name] as (arg: unknown) => Promise<unknown>
    return { ok: true, value: await perform(checked.output) }
  } catch (problem) {
    if (problem instanceof CallProblem) return refusal(problem.code, problem.message)
    return refusal('failed', problem instanceof Error ? problem.message : String(problem))
  }
}

const isCallName = (name: unknown): name is CallName => typeof name === 'string' && Object.hasOwn(callArguments, name)

function isOwnFrame(event: IpcMainInvokeEvent, isOwnPage: (url: string) => boolean): boolean {
  const frame = event.senderFrame
  return frame !== null && frame === event.sender.mainFrame && isOwnPage(frame.url)
}

function firstIssue(issues: readonly v.BaseIssue<unknown>[]): string {
  const [first] = issues
  return first ? `${v.getDotPath(first) ?? 'argument'}: ${first.message}`.slice(0, 300) : 'not what was expected'
}

const refusal = (code: CallProblem['code'], message: string): Answer => ({ ok: false, code, message })
