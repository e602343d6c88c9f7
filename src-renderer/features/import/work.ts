import { change, conversation, type Conversation } from './conversation.ts'

let running: AbortController | undefined

type Work = NonNullable<Conversation['busy']>['what']

/** Does one thing at a time, with its progress on the page; true when it was done, false when it was given up. */
export async function doWork(what: Work, work: (signal: AbortSignal, onProgress: (share: number) => void) => Promise<void>): Promise<boolean> {
  running?.abort()
  const own = (running = new AbortController())
  const isMine = (): boolean => running === own
  change({ busy: { what }, problem: undefined })
  try {
    await work(own.signal, (share) => isMine() && change({ busy: { what, share } }))
    return true
  } catch (problem) {
    if (own.signal.aborted) return false
    throw problem
  } finally {
    if (isMine()) {
      running = undefined
      change({ busy: undefined })
    }
  }
}

/** Gives up what is being done; an import that was being written is taken back. */
export function giveUp(): void {
  running?.abort()
}

export const isBusy = (): boolean => conversation().busy !== undefined
