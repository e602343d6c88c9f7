import { host, onNews } from '#host/host.ts'
import { useWords } from '#i18n/words.ts'
import type { Address } from '#navigation/address.ts'
import type { Command } from '#navigation/command.ts'
import { currentAddress, useAddress } from '#navigation/go.ts'
import { useLiveCommands } from '#navigation/live-commands.ts'
import { lazy, Suspense, useEffect, useMemo, type ReactNode } from 'react'
import { allCommands } from './all-commands.ts'
import { isPress, isTyping } from './keys.ts'
import { nativeMenu } from './native-menu.ts'
import { closeOverlay, useOverlay } from './palette-state.ts'
import { perform } from './perform.ts'
import { useUndoCommands } from './use-undo-commands.ts'
import { isMac } from './platform.ts'
import { rememberRecord } from './recent-records.ts'

const readPalette = () => import('./palette.tsx').then((room) => ({ default: room.Palette }))
const Palette = lazy(readPalette)
const ShortcutSheet = lazy(() => import('./shortcut-sheet.tsx').then((room) => ({ default: room.ShortcutSheet })))

const menuDelay = 500 // ms
/** The palette is read before it is first asked for: letters typed while it comes would be lost. */
const paletteDelay = 2000 // ms

/** Puts the commands of all rooms into the menu, the keys and the palette. */
export function CommandCentre({ children }: { children: ReactNode }) {
  const words = useWords('app')
  const address = useAddress()
  const live = useLiveCommands()
  const overlay = useOverlay()
  const undoing = useUndoCommands()
  const commands = useMemo(() => [...allCommands, ...undoing, ...live], [undoing, live])
  const menu = useMemo(() => nativeMenu(commands, address, words, isMac), [commands, address, words])

  useEffect(() => {
    // Nobody opens a menu in the first moments, and building it holds up the desktop that reads our files.
    const waiting = setTimeout(() => void host().setMenu({ items: menu }), menuDelay)
    return () => clearTimeout(waiting)
  }, [menu])
  useEffect(() => {
    const waiting = setTimeout(() => void readPalette(), paletteDelay)
    return () => clearTimeout(waiting)
  }, [])
  useEffect(() => rememberRecord(address), [address])
  useEffect(() => {
    return onNews('menu', ({ commandId }) => {
      const command = commands.find(({ id }) => id === commandId)
      if (command) perform(command)
    })
  }, [commands])
  useEffect(() => {
    const press = (event: KeyboardEvent): void => onPress(event, commands)
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [commands])

  return (
    <>
      {children}
      <Suspense>
        {overlay === 'palette' && <Palette commands={commands} onClose={closeOverlay} />}
        {overlay === 'shortcuts' && <ShortcutSheet commands={commands} onClose={closeOverlay} />}
      </Suspense>
    </>
  )
}

function onPress(event: KeyboardEvent, commands: readonly Command[]): void {
  if (event.defaultPrevented || event.isComposing) return
  const command = commands.find(({ keys, otherKeys, when }) => isMeant(event, keys, when) || isMeant(event, otherKeys, when))
  if (!command) return
  event.preventDefault()
  perform(command)
}

function isMeant(
  event: KeyboardEvent,
  keys: string | undefined,
  when: ((address: Address) => boolean) | undefined,
): boolean {
  if (keys === undefined || !isPress(event, keys, isMac)) return false
  // A field keeps the keys that type, and its own undo.
  if (isField(event.target) && (isTyping(keys) || fieldKeys.has(keys))) return false
  // Under a dialog only the dialog is spoken to.
  if (isOverlaid() && keys !== 'Mod+K') return false
  return when?.(currentAddress()) ?? true
}

const fieldKeys: ReadonlySet<string> = new Set(['Mod+Z', 'Mod+Shift+Z', 'Mod+Y'])

const isField = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || target.matches('input, textarea, select, [role="textbox"], [role="spinbutton"]'))

// A toast is an alertdialog: it lies over nothing.
const isOverlaid = (): boolean => document.querySelector('[role="dialog"]') !== null
