import { Check } from 'lucide-react'
import { stillRightOps, translationsDue, type DueTranslation } from '#data/translation-queries.ts'
import { useQuery } from '#data/use-query.ts'
import { refKey } from '#domain/log/purge.ts'
import { ownNames } from '#i18n/locale.ts'
import { useWords } from '#i18n/words.ts'
import { addressOfRecord } from '#navigation/address-of-record.ts'
import { go } from '#navigation/go.ts'
import { fieldLabel } from '#parts/field-label.ts'
import { readNames } from '#parts/read-names.ts'
import { useFormats } from '#parts/use-formats.ts'
import { useSave } from '#parts/use-save.ts'
import { Button } from '#ui/button.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { Link } from '#ui/link.tsx'
import styles from './upkeep.module.css'

const mostShown = 300

/** Texts that are older than the text they were made from. */
export function TranslationsSection() {
  const words = useWords('upkeep')
  const format = useFormats()
  const save = useSave()
  const due = useQuery(async () => {
    const found = await translationsDue()
    const shown = found.slice(0, mostShown)
    return { found, shown, names: await readNames(shown.map(refOf), words) }
  }, [words])
  if (due.kind === 'loading') return null
  const { found, shown, names } = due.value
  if (found.length === 0) return <EmptyState drawing="places" sentence={words('translations.none')} />

  const confirm = async (some: readonly DueTranslation[]): Promise<void> => {
    const ops = (await Promise.all(some.map(stillRightOps))).flat()
    await save('translations.still-right', ops, words('translations.confirmed', { count: some.length }))
  }
  return (
    <>
      <p className={styles.text}>{words('translations.intro')}</p>
      <div className={styles.tools}>
        <Button icon={Check} onPress={() => void confirm(found)}>
          {words('translations.allRight', { count: found.length })}
        </Button>
      </div>
      <ul>
        {shown.map((one) => (
          <li key={`${refKey(refOf(one))}/${one.field}`} className={styles.row}>
            <span className={styles.what}>
              <NameOf due={one} name={names.get(refKey(refOf(one))) ?? ''} />
              <span className={styles.meta}>{fieldLabel(one.field, words)}</span>
            </span>
            <span className={styles.meta}>{format.list(one.languages.map((language) => ownNames[language]))}</span>
            <Button size="small" icon={Check} onPress={() => void confirm([one])}>
              {words.in('parts', 'stale.stillRight')}
            </Button>
          </li>
        ))}
      </ul>
      {found.length > shown.length && (
        <p className={styles.text}>{words('translations.more', { count: found.length - shown.length })}</p>
      )}
    </>
  )
}

function NameOf({ due: { kind, id }, name }: { readonly due: DueTranslation; readonly name: string }) {
  return <Link onPress={() => go(addressOfRecord(kind, id))}>{name}</Link>
}

const refOf = ({ kind, id }: DueTranslation) => ({ e: kind, r: id })
