const name = 'commit'

let turns: Promise<unknown> = Promise.resolve()
/** Turns asked for in this page and not ended. */
let open = 0
let letGo: (() => void) | undefined
let isWanted = false
let windows: BroadcastChannel | undefined

/**
 * Runs `work` while no other window writes; where there are no Web Locks, while nobody else in this page does. The lock is
 * kept until another window asks for it, so that one who writes alone waits for it once and not at every save.
 */
export function underCommitLock<T>(work: () => Promise<T>): Promise<T> {
  open += 1
  const turn = turns.then(async () => {
    if (hasWebLocks()) letGo ??= await lockTaken()
    return work()
  })
  turns = turn
    .catch(() => undefined)
    .then(() => {
      open -= 1
      if (isWanted) release()
    })
  return turn
}

const hasWebLocks = (): boolean => typeof navigator !== 'undefined' && 'locks' in navigator

/** Resolves with what lets the lock go again. */
function lockTaken(): Promise<() => void> {
  const others = (windows ??= listening())
  return new Promise((taken, failed) => {
    const holding = (): Promise<void> => new Promise((done) => taken(done))
    const queued = (): Promise<void> => {
      // Others may stand in the same queue, and ask whoever had the lock before.
      isWanted = true
      return holding()
    }
    const first = navigator.locks.request(name, { ifAvailable: true }, (lock) => {
      if (lock) return holding()
      navigator.locks.request(name, queued).catch(failed)
      others.postMessage('wanted')
      return undefined
    })
    first.catch(failed)
  })
}

function listening(): BroadcastChannel {
  const channel = new BroadcastChannel('commit-lock')
  channel.onmessage = () => {
    isWanted = true
    if (open === 0) release()
  }
  return channel
}

function release(): void {
  isWanted = false
  letGo?.()
  letGo = undefined
}
