import { useState } from 'react'
import { loadSample, SampleProblem } from '#data/sample.ts'
import { writeSetting } from '#data/settings.ts'
import { useLanguage } from '#i18n/words.ts'
import { go } from '#navigation/go.ts'

export type SampleLoading =
  | { readonly kind: 'not-begun' }
  | { readonly kind: 'loading'; readonly share: number }
  /** Nothing was written; `where` names the place in the file when it is the file's fault. */
  | { readonly kind: 'failed'; readonly where: string }

/** Loads the sample city, tells how far it is, and shows the map when it is there. */
export function useSampleLoading(): readonly [SampleLoading, () => Promise<void>] {
  const language = useLanguage()
  const [loading, setLoading] = useState<SampleLoading>({ kind: 'not-begun' })
  const load = async (): Promise<void> => {
    setLoading({ kind: 'loading', share: 0 })
    try {
      await loadSample(language, (share) => setLoading({ kind: 'loading', share }))
      go({ page: 'map' }, { instead: true })
      await writeSetting('firstRunDone', true)
    } catch (problem) {
      setLoading({ kind: 'failed', where: problem instanceof SampleProblem ? problem.message : '' })
    }
  }
  return [loading, load]
}
