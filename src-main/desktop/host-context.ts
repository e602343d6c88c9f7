import type { BrowserWindow } from 'electron'
import type { GenericSchema } from 'valibot'

/** What an ability needs to know of the window that calls it. */
export interface HostContext {
  /** The folder of the profile, absolute. */
  readonly profile: string
  readonly window: BrowserWindow
}

/** One schema for the argument of every call; `noArgument` where there is none. */
export type ArgumentSchemas<Calls> = Readonly<Record<keyof Calls, GenericSchema>>
