let queue: Promise<unknown> = Promise.resolve()

/** Runs `work` while no other window writes; where there are no Web Locks, while nobody else in this page does. */
export async function underCommitLock<T>(work: () => Promise<T>): Promise<T> {
  if (hasWebLocks()) return navigator.locks.request('commit', work)
  const turn = queue.then(work, work)
  queue = turn.catch(() => undefined)
  return turn
}

const hasWebLocks = (): boolean => typeof navigator !== 'undefined' && 'locks' in navigator
