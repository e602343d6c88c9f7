import { FileSearch } from 'lucide-react'
import { fileHolders } from '#data/record-figures.ts'
import { useQuery } from '#data/use-query.ts'
import { refKey } from '#domain/log/purge.ts'
import { host } from '#host/host.ts'
import { useWords } from '#i18n/words.ts'
import { addressOfRecord } from '#navigation/address-of-record.ts'
import { go } from '#navigation/go.ts'
import { fileProblemText } from '#parts/file-problem-text.ts'
import { readNames } from '#parts/read-names.ts'
import { Button } from '#ui/button.tsx'
import { Link } from '#ui/link.tsx'
import { showToast } from '#ui/toast-queue.ts'
import styles from './upkeep.module.css'

interface MissingFilesProps {
  readonly title: string
  readonly files: readonly { readonly sha: string; readonly name: string }[]
  readonly onFound: () => void
}

/** Files that records speak of and that are not here as they were; each leads to its record and can be shown anew. */
export function MissingFiles({ title, files, onFound }: MissingFilesProps) {
  const words = useWords('upkeep')
  const holders = useQuery(async () => {
    const found = await fileHolders(new Set(files.map(({ sha }) => sha)))
    return { found, names: await readNames([...found.values()].map(({ kind, id }) => ({ e: kind, r: id })), words) }
  }, [files, words])
  if (files.length === 0 || holders.kind === 'loading') return null
  const { found, names } = holders.value
  const find = async (sha: string): Promise<void> => {
    try {
      if (!(await host().relinkAttachment({ sha }))) return
      showToast({ text: words.in('parts', 'file.found'), tone: 'ok' })
      onFound()
    } catch (problem) {
      showToast({ text: fileProblemText(problem, words), tone: 'over' })
    }
  }
  return (
    <>
      <h3 className={styles.subtitle}>{title}</h3>
      <ul>
        {files.map(({ sha, name }) => {
          const holder = found.get(sha)
          return (
            <li key={sha} className={styles.row}>
              <span className={styles.what}>
                <bdi>{name === '' ? sha.slice(0, 12) : name}</bdi>
                {holder ? (
                  <Link size="meta" onPress={() => go(addressOfRecord(holder.kind, holder.id))}>
                    {names.get(refKey({ e: holder.kind, r: holder.id })) ?? ''}
                  </Link>
                ) : (
                  <span className={styles.meta}>{words('space.onlyPast')}</span>
                )}
              </span>
              <Button size="small" icon={FileSearch} onPress={() => void find(sha)}>
                {words.in('parts', 'file.find')}
              </Button>
            </li>
          )
        })}
      </ul>
    </>
  )
}
