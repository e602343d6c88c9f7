import { readSettings, writeSetting } from '#data/settings.ts'
import { host } from '#host/host.ts'
import type { Command } from '#navigation/command.ts'
import { go, goBack, goForward } from '#navigation/go.ts'
import { openPalette, openShortcuts } from './palette-state.ts'
import { railPages } from './pages.ts'
import { removeSampleAndSay } from '#parts/remove-sample.ts'

const goCommands = railPages.map(({ page, keys }): Command => ({
  id: `app.go-to-${page}`,
  room: 'app',
  words: `commands.goTo.${page}`,
  keys,
  group: 'go',
  perform: () => go({ page }),
}))

/** The commands that belong to no page. */
export const appCommands: readonly Command[] = [
  {
    id: 'app.print',
    room: 'app',
    words: 'commands.print',
    keys: 'Mod+P',
    group: 'file',
    perform: () => host().printPage(),
  },
  {
    id: 'app.remove-sample',
    room: 'app',
    words: 'commands.removeSample',
    group: 'file',
    perform: () => removeSampleAndSay(),
  },
  { id: 'app.palette', room: 'app', words: 'commands.palette', keys: 'Mod+K', group: 'view', perform: openPalette },
  {
    id: 'app.larger-text',
    room: 'app',
    words: 'commands.largerText',
    keys: 'Mod+Plus',
    group: 'view',
    perform: () => resize(0.1),
  },
  {
    id: 'app.smaller-text',
    room: 'app',
    words: 'commands.smallerText',
    keys: 'Mod+Minus',
    group: 'view',
    perform: () => resize(-0.1),
  },
  {
    id: 'app.usual-text',
    room: 'app',
    words: 'commands.usualText',
    keys: 'Mod+0',
    group: 'view',
    perform: () => writeSetting('textSize', 1),
  },
  {
    id: 'app.light-theme',
    room: 'app',
    words: 'commands.lightTheme',
    group: 'view',
    perform: () => writeSetting('theme', 'light'),
  },
  {
    id: 'app.dark-theme',
    room: 'app',
    words: 'commands.darkTheme',
    group: 'view',
    perform: () => writeSetting('theme', 'dark'),
  },
  {
    id: 'app.system-theme',
    room: 'app',
    words: 'commands.systemTheme',
    group: 'view',
    perform: () => writeSetting('theme', 'system'),
  },
  {
    id: 'app.full-screen',
    room: 'app',
    words: 'commands.fullScreen',
    keys: 'F11',
    group: 'view',
    perform: () => host().toggleFullScreen(),
  },
  ...goCommands,
  { id: 'app.back', room: 'app', words: 'commands.back', keys: 'Alt+ArrowLeft', group: 'go', perform: goBack },
  {
    id: 'app.forward',
    room: 'app',
    words: 'commands.forward',
    keys: 'Alt+ArrowRight',
    group: 'go',
    perform: goForward,
  },
  { id: 'app.shortcuts', room: 'app', words: 'commands.shortcuts', keys: '?', group: 'help', perform: openShortcuts },
  {
    id: 'app.about',
    room: 'app',
    words: 'commands.about',
    group: 'help',
    perform: () => go({ page: 'settings', section: 'about' }),
  },
]

async function resize(step: number): Promise<void> {
  const { textSize } = readSettings()
  await writeSetting('textSize', Math.min(1.6, Math.max(0.8, Math.round((textSize + step) * 10) / 10)))
}
