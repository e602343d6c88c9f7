export type ThemeChoice = 'light' | 'dark' | 'system'

export interface SystemFacts {
  /** BCP 47 tags, the most wanted first. */
  readonly systemLanguages: readonly string[]
  readonly platform: string
  readonly appVersion: string
  /** For instance "Electron 45.4.1 · Chromium 156 · Node 24". */
  readonly runtimeVersion: string
  /** Where the records are, for reading only. */
  readonly profile: string
  /** False when nothing can be kept: the program then shows why and changes nothing. */
  readonly profileWritable: boolean
  /** What the operating system said when the profile could not be written. */
  readonly profileProblem: string
  readonly highContrast: boolean
  /** Milliseconds since 1970 at which the process was created. */
  readonly processStarted: number
  /** What the words of the start ask of this window, instead of what its settings say. */
  readonly asked: AskedView
}

export interface AskedView {
  readonly language?: string
  readonly theme?: ThemeChoice
  readonly sample?: true
}

export type MenuItem =
  | {
      readonly kind: 'command'
      readonly id: string
      readonly label: string
      readonly keys?: string
      readonly enabled: boolean
    }
  /** What the system itself does with the focused field or window. */
  | { readonly kind: 'role'; readonly role: MenuRole; readonly label: string }
  | { readonly kind: 'line' }

export type MenuRole = 'cut' | 'copy' | 'paste' | 'selectAll' | 'quit' | 'minimize' | 'togglefullscreen' | 'about'

export interface Menu {
  readonly label: string
  readonly items: readonly MenuItem[]
}

export interface WindowCalls {
  systemFacts(): Promise<SystemFacts>
  setMenu(arg: { items: readonly Menu[] }): Promise<void>
  setTheme(arg: { theme: ThemeChoice }): Promise<void>
  copyText(arg: { text: string }): Promise<void>
  /** How many requests to the outside were refused since the start. */
  refusedRequests(): Promise<number>
  toggleFullScreen(): Promise<void>
  closeWindow(): Promise<void>
  quit(): Promise<void>
  /** Said once, when everything first shown is drawn. */
  settled(): Promise<void>
  /** Keeps what the next start shows until its records are open; null forgets it. */
  keepFirstPicture(arg: { picture: string | null }): Promise<void>
}

/** What main tells the window without being asked. */
export interface HostEvents {
  menu: { readonly commandId: string }
  /** Something about the backups changed, or the reading of one has come so far (0 to 1). */
  backup: { readonly share?: number }
}
