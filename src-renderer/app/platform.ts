/** True where ⌘ is the key of commands. */
export const isMac = typeof navigator !== 'undefined' && /Mac/.test(navigator.platform)
