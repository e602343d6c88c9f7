import { Copy } from 'lucide-react'
import type { Source } from '#domain/place/source.ts'
import { host } from '#host/host.ts'
import { useWords } from '#i18n/words.ts'
import { IconButton } from '#ui/icon-button.tsx'
import { showToast } from '#ui/toast-queue.ts'
import styles from './source-list.module.css'

/** Where a fact was seen. Addresses are copied, never opened: the app has no way to the network. */
export function SourceList({ sources }: { readonly sources: readonly Source[] }) {
  const words = useWords('parts')
  const copy = async (url: string): Promise<void> => {
    try {
      await host().copyText({ text: url })
      showToast({ text: words('source.copied'), tone: 'ok' })
    } catch {
      showToast({ text: words('source.notCopied'), tone: 'over' })
    }
  }
  return (
    <ul className={styles.list}>
      {sources.map((source, index) => (
        <li key={`${source.url ?? ''}${index}`} className={styles.source}>
          <span className={styles.kind}>{words.in('vocabulary', `sourceKinds.${source.kind}`)}</span>
          <span className={styles.where}>
            {source.url !== undefined && (
              <bdi className={styles.url} dir="ltr" title={source.url}>
                {shortUrl(source.url)}
              </bdi>
            )}
            {source.note !== undefined && <bdi className={styles.note}>{source.note}</bdi>}
          </span>
          {source.url !== undefined && (
            <IconButton
              label={words('source.copy')}
              icon={Copy}
              size="small"
              onPress={() => void copy(source.url ?? '')}
            />
          )}
        </li>
      ))}
    </ul>
  )
}

/** Without the scheme and "www.", which say nothing to a reader. */
const shortUrl = (url: string): string => url.replace(/^https?:\/\/(?:www\.)?/u, '')
