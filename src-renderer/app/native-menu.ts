import type { Menu, MenuItem, MenuRole } from '#contract/window.ts'
import type { Words } from '#i18n/words.ts'
import type { Address } from '#navigation/address.ts'
import { commandGroups, type Command, type CommandGroup } from '#navigation/command.ts'

/** The system's menu: every command under its group, and what each system expects to find there. */
export function nativeMenu(
  commands: readonly Command[],
  address: Address,
  words: Words,
  isMac: boolean,
): readonly Menu[] {
  const menus = commandGroups.map((group): Menu => {
    const own = commands.filter((command) => command.group === group).map((command) => item(command, address, words))
    const system = (isMac ? macRoles : roles)[group].map((role): MenuItem => ({
      kind: 'role',
      role,
      label: words(`roles.${role}`),
    }))
    const between: MenuItem[] = own.length > 0 && system.length > 0 ? [{ kind: 'line' }] : []
    return { label: words(`menus.${group}`), items: [...own, ...between, ...system] }
  })
  return isMac ? [{ label: words('name'), items: appItems(words) }, ...menus] : menus
}

function item(command: Command, address: Address, words: Words): MenuItem {
  return {
    kind: 'command',
    id: command.id,
    label: words.in(command.room, command.words, command.values),
    ...(command.keys === undefined ? {} : { keys: command.keys }),
    enabled: command.when?.(address) ?? true,
  }
}

const editing: readonly MenuRole[] = ['cut', 'copy', 'paste', 'selectAll']
const roles: Readonly<Record<CommandGroup, readonly MenuRole[]>> = {
  file: ['quit'],
  edit: editing,
  view: [],
  go: [],
  help: [],
}
const macRoles = { ...roles, file: [], view: ['minimize'] } satisfies typeof roles

const appItems = (words: Words): MenuItem[] => [
  { kind: 'role', role: 'about', label: words('roles.about') },
  { kind: 'line' },
  { kind: 'role', role: 'quit', label: words('roles.quit') },
]
