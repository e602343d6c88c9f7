export interface KeyPress {
  readonly key: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly altKey: boolean
  readonly shiftKey: boolean
}

const modifiers = new Set(['Mod', 'Shift', 'Alt'])

/** True when the pressed keys are those of "Mod+K", "Shift+F5" or "?"; Mod is ⌘ on a Mac and Ctrl elsewhere. */
export function isPress(press: KeyPress, keys: string, isMac: boolean): boolean {
  const parts = splitKeys(keys)
  const wanted = parts.filter((part) => !modifiers.has(part))[0] ?? ''
  const mod = isMac ? press.metaKey : press.ctrlKey
  const otherMod = isMac ? press.ctrlKey : press.metaKey
  if (mod !== parts.includes('Mod') || otherMod || press.altKey !== parts.includes('Alt')) return false
  const named = namedKeys[wanted] ?? wanted
  // "?" and "+" need Shift on some keyboards and not on others.
  const needsNoShift = named.length > 1 || /[\p{L}\p{N}]/u.test(named)
  if (needsNoShift && press.shiftKey !== parts.includes('Shift')) return false
  return press.key.toLowerCase() === named.toLowerCase() || (wanted === 'Plus' && press.key === '=')
}

/** The parts of "Mod+Shift+K"; a plus as the key itself is "Plus" or stands last. */
function splitKeys(keys: string): string[] {
  return keys.split(/\+(?=.)/)
}

/** True for a key that types a letter when pressed in a field: such keys are left to the field. */
export function isTyping(keys: string): boolean {
  const parts = splitKeys(keys)
  const named = parts.find((part) => !modifiers.has(part)) ?? ''
  return (
    !parts.includes('Mod') &&
    !parts.includes('Alt') &&
    (typingKeys.has(named) || (namedKeys[named] ?? named).length === 1)
  )
}

/** The keys as a reader knows them: "Ctrl K", "⌘K". */
export function shownKeys(keys: string, isMac: boolean, name: (key: string) => string | undefined): string {
  const parts = splitKeys(keys).map((part) => (isMac ? macSigns[part] : undefined) ?? signs[part] ?? name(part) ?? part)
  return parts.join(isMac ? '' : ' ')
}

const namedKeys: Readonly<Record<string, string>> = { Plus: '+', Minus: '-', Comma: ',', Space: ' ' }
const typingKeys = new Set([
  'Home',
  'End',
  'Backspace',
  'Delete',
  'Enter',
  'ArrowLeft',
  'ArrowRight',
  'ArrowUp',
  'ArrowDown',
])
const macSigns: Readonly<Record<string, string>> = { Mod: '⌘', Shift: '⇧', Alt: '⌥', Escape: 'esc', Enter: '↩' }
const signs: Readonly<Record<string, string>> = {
  Plus: '+',
  Minus: '−',
  Comma: ',',
  ArrowLeft: '←',
  ArrowRight: '→',
  ArrowUp: '↑',
  ArrowDown: '↓',
}
