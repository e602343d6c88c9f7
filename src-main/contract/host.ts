import type { AttachmentCalls, AttachmentUpkeepCalls } from './attachments.ts'
import type { BackupCalls } from './backup.ts'
import type { CommandCalls } from './command.ts'
import type { FileCalls } from './files.ts'
import type { JournalCalls } from './journal.ts'
import type { PrintCalls } from './print.ts'
import type { SecretCalls } from './secrets.ts'
import type { HostEvents, WindowCalls } from './window.ts'

/** Everything a window may ask of the desktop. */
export interface HostCalls
  extends
    JournalCalls,
    FileCalls,
    AttachmentCalls,
    AttachmentUpkeepCalls,
    SecretCalls,
    WindowCalls,
    PrintCalls,
    CommandCalls,
    BackupCalls {}

export type CallName = keyof HostCalls

/** An answer as it crosses to the window: an error would lose its code on the way. */
export type Answer =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly code: ProblemCode; readonly message: string }

export type ProblemCode =
  | 'not-allowed'
  | 'bad-argument'
  | 'too-large'
  | 'unwritable'
  | 'unreadable'
  | 'gone'
  | 'failed'
  | 'other-file'
  | 'disk-full'
  | 'backup-refused'
  | 'backup-newer'
  | `journal-${string}`

/** What the preload script puts on the window's global object. */
export interface AtlasBridge {
  call(name: string, arg: unknown): Promise<Answer>
  /** Listens until the returned function is called. */
  on<E extends keyof HostEvents>(event: E, listener: (news: HostEvents[E]) => void): () => void
}
