import type { AskedView, WindowCalls } from '#contract/window.ts'
import { app, clipboard, nativeTheme } from 'electron'
import * as v from 'valibot'
import { noArgument, shortText } from './argument-schemas.ts'
import type { ArgumentSchemas, HostContext } from './host-context.ts'
import { keepPicture, largestPicture } from './kept-picture.ts'
import { showMenu } from './menu.ts'
import { refusedCount } from './refuse-network.ts'

/** What the window-calls must know beyond the window: how this start was asked for, and how its profile fared. */
export interface StartFacts {
  readonly profileProblem: string
  readonly asked: AskedView
  readonly onSettled: () => void
}

export function windowCalls({ window, profile }: HostContext, facts: StartFacts): WindowCalls {
  return {
    systemFacts: () =>
      Promise.resolve({
        systemLanguages: systemLanguages(),
        platform: process.platform,
        appVersion: app.getVersion(),
        runtimeVersion: `Electron ${process.versions.electron} · Chromium ${process.versions.chrome} · Node ${process.versions.node}`,
        profile,
        profileWritable: facts.profileProblem === '',
        profileProblem: facts.profileProblem,
        highContrast: nativeTheme.shouldUseHighContrastColors,
        processStarted: process.getCreationTime() ?? Date.now(),
        asked: facts.asked,
      }),
    setMenu: ({ items }) => Promise.resolve(showMenu(window, items)),
    setTheme: ({ theme }) => {
      nativeTheme.themeSource = theme
      return Promise.resolve()
    },
    copyText: ({ text }) => Promise.resolve(clipboard.writeText(text)),
    refusedRequests: () => Promise.resolve(refusedCount()),
    toggleFullScreen: () => Promise.resolve(window.setFullScreen(!window.isFullScreen())),
    closeWindow: () => Promise.resolve(window.close()),
    quit: () => Promise.resolve(app.quit()),
    settled: () => Promise.resolve(facts.onSettled()),
    keepFirstPicture: ({ picture }) => (facts.profileProblem === '' ? keepPicture(profile, picture) : Promise.resolve()),
  }
}

const menuItem = v.variant('kind', [
  v.object({
    kind: v.literal('command'),
    id: shortText(100),
    label: shortText(200),
    keys: v.optional(shortText(40)),
    enabled: v.boolean(),
  }),
  v.object({
    kind: v.literal('role'),
    role: v.picklist(['cut', 'copy', 'paste', 'selectAll', 'quit', 'minimize', 'togglefullscreen', 'about']),
    label: shortText(200),
  }),
  v.object({ kind: v.literal('line') }),
])
const menu = v.object({ label: shortText(200), items: v.pipe(v.array(menuItem), v.maxLength(200)) })

export const windowArguments = {
  systemFacts: noArgument,
  setMenu: v.object({ items: v.pipe(v.array(menu), v.maxLength(20)) }),
  setTheme: v.object({ theme: v.picklist(['light', 'dark', 'system']) }),
  copyText: v.object({ text: shortText(1_000_000) }),
  refusedRequests: noArgument,
  toggleFullScreen: noArgument,
  closeWindow: noArgument,
  quit: noArgument,
  settled: noArgument,
  keepFirstPicture: v.object({ picture: v.nullable(shortText(largestPicture)) }),
} satisfies ArgumentSchemas<WindowCalls>

// `--lang=…` on the command line speaks before the system's own list.
function systemLanguages(): string[] {
  const asked = app.commandLine.getSwitchValue('lang')
  return [...new Set([asked, ...app.getPreferredSystemLanguages(), app.getLocale()])].filter((tag) => tag !== '')
}
