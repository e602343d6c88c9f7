import type { Address } from './address.ts'

export const commandGroups = ['file', 'edit', 'view', 'go', 'help'] as const
/** The menu a command stands in. */
export type CommandGroup = (typeof commandGroups)[number]

/** Something a user can have done, from a menu, the palette or a key. */
export interface Command {
  /** Unique in the whole program: "room.what". */
  readonly id: string
  /** The room of `words`. */
  readonly room: string
  /** Key of the label. */
  readonly words: string
  /** What stands in the label. */
  readonly values?: Readonly<Record<string, string>>
  /** For instance "Mod+K", "F5" or "?"; Mod is ⌘ on a Mac and Ctrl elsewhere. */
  readonly keys?: string
  /** Keys that do the same and are not shown. */
  readonly otherKeys?: string
  readonly group: CommandGroup
  /** Where it can be done; everywhere when left out. */
  readonly when?: (address: Address) => boolean
  readonly perform: () => void | Promise<void>
}
