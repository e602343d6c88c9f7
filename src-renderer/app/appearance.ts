export interface Look {
  readonly theme: 'system' | 'light' | 'dark'
  /** 0.8 to 1.6. */
  readonly textSize: number
  readonly highContrast: boolean
}

/** Puts a look on the page's root; the style sheets do the rest. */
export function wear(look: Look): void {
  worn = look
  const root = document.documentElement
  root.dataset['theme'] = look.theme === 'system' ? (prefersDark().matches ? 'dark' : 'light') : look.theme
  const textSize = `${Math.round(look.textSize * 100)}%`
  // Set anew even to the same, it would have every style worked out again.
  if (root.style.fontSize !== textSize) root.style.fontSize = textSize
  if (look.highContrast || prefersContrast().matches) root.dataset['contrast'] = 'high'
  else delete root.dataset['contrast']
  followSystem()
}

let worn: Look | undefined
let follows = false

// The system may turn dark, or its contrast up, while the window is open.
function followSystem(): void {
  if (follows) return
  follows = true
  const again = (): void => {
    if (worn) wear(worn)
  }
  prefersDark().addEventListener('change', again)
  prefersContrast().addEventListener('change', again)
}

const prefersDark = (): MediaQueryList => matchMedia('(prefers-color-scheme: dark)')
const prefersContrast = (): MediaQueryList => matchMedia('(prefers-contrast: more), (forced-colors: active)')
