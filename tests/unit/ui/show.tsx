import { cleanup, render } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { ReactElement } from 'react'
import { afterEach } from 'vitest'
import { UiLanguage } from '#ui/ui-language.tsx'

afterEach(cleanup)

/** The element on a page in `language`, and someone with a mouse and a keyboard. */
export function show(element: ReactElement, language = 'en') {
  const person = userEvent.setup()
  return { person, ...render(<UiLanguage language={language}>{element}</UiLanguage>) }
}

// Virtual lists draw what fits; happy-dom lays nothing out, so a pane is said to be 1000 × 600.
Object.defineProperty(HTMLElement.prototype, 'clientWidth', { configurable: true, get: () => 1000 })
Object.defineProperty(HTMLElement.prototype, 'clientHeight', { configurable: true, get: () => 600 })
