import type { SystemFacts } from '#contract/window.ts'

let known: SystemFacts | undefined

/** Keeps what the desktop said of itself at the start, for whoever asks later. */
export function rememberFacts(facts: SystemFacts): void {
  known = facts
}

/** What the desktop said of itself at the start. */
export function knownFacts(): SystemFacts {
  if (!known) throw new Error('the desktop has not been asked yet')
  return known
}
