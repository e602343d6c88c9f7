import { useEffect, useState } from 'react'
import { host } from '#host/host.ts'

/** Whether an attached file lies in this profile; undefined until it is known, and asked again when `again` changes. */
export function useFileHere(sha: string | undefined, again: unknown): boolean | undefined {
  const [answer, setAnswer] = useState<{ readonly sha: string; readonly isHere: boolean }>()
  useEffect(() => {
    if (sha === undefined) return undefined
    let isGone = false
    const ask = async (): Promise<void> => {
      // Where it cannot be asked nothing is said to be missing.
      const isHere = await host().isAttachmentHere({ sha }).catch(() => true)
      if (!isGone) setAnswer({ sha, isHere })
    }
    void ask()
    return () => {
      isGone = true
    }
  }, [sha, again])
  return answer?.sha === sha ? answer?.isHere : undefined
}
