import { describe, expect, it } from 'vitest'
import { nativeMenu } from '#app/native-menu.ts'
import type { Words } from '#i18n/words.ts'
import type { Command } from '#navigation/command.ts'

const say = (room: string, key: string): string => `${room}:${key}`
const words: Words = Object.assign((key: string) => say('app', key), {
  in: say,
  has: () => true,
  language: 'en' as const,
})
const commands: readonly Command[] = [
  { id: 'app.print', room: 'app', words: 'print', keys: 'Mod+P', group: 'file', perform: () => undefined },
  {
    id: 'map.zoom',
    room: 'map',
    words: 'zoom',
    group: 'view',
    when: ({ page }) => page === 'map',
    perform: () => undefined,
  },
]

describe('the menu', () => {
  it('holds every command under its group, in the words of its room', () => {
    const [file] = nativeMenu(commands, { page: 'map' }, words, false)
    expect(file).toEqual({
      label: 'app:menus.file',
      items: [
        { kind: 'command', id: 'app.print', label: 'app:print', keys: 'Mod+P', enabled: true },
        { kind: 'line' },
        { kind: 'role', role: 'quit', label: 'app:roles.quit' },
      ],
    })
  })

  it('greys what cannot be done here', () => {
    const enabled = (page: 'home' | 'map') => {
      const view = nativeMenu(commands, { page }, words, false).find(({ label }) => label === 'app:menus.view')
      return view?.items.map((item) => item.kind === 'command' && item.enabled)
    }
    expect(enabled('map')).toEqual([true])
    expect(enabled('home')).toEqual([false])
  })

  it('begins with the app itself on a Mac', () => {
    const [app] = nativeMenu(commands, { page: 'home' }, words, true)
    expect(app?.label).toBe('app:name')
    expect(app?.items.map((item) => item.kind === 'role' && item.role)).toContain('quit')
  })
})
