import { useState } from 'react'
import { useWords } from '#i18n/words.ts'
import { useFormats } from '#parts/use-formats.ts'
import { Banner } from '#ui/banner.tsx'
import { Button } from '#ui/button.tsx'
import type { Opened } from './opening.ts'

/** That journal and database did not agree at the start, why, and what became of it; goes when it has been read. */
export function MendedNotice({ opened }: { readonly opened: Extract<Opened, { kind: 'ready' }> }) {
  const words = useWords('app')
  const formats = useFormats()
  const [isRead, setRead] = useState(false)
  const { rebuilt, why, replayed = 0 } = opened
  if (isRead || (why === undefined && replayed === 0)) return null
  const says =
    why === undefined
      ? [words('replayed', { count: replayed, shown: formats.number(replayed) })]
      : why === 'journal-lost'
        ? [words('journalAnew')]
        : [words(`whyRebuilt.${why}`), words(rebuilt === 'whole' ? 'rebuilt' : 'rebuiltLoss')]
  return (
    <Banner
      tone={why === undefined ? 'ok' : 'near'}
      text={says.join(' ')}
      action={
        <Button size="small" onPress={() => setRead(true)}>
          {words('gotIt')}
        </Button>
      }
    />
  )
}
