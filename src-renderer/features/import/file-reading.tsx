import type { ImportFile } from '#domain/import/import-table.ts'
import { useWords } from '#i18n/words.ts'
import { Select } from '#ui/select.tsx'
import type { Source } from './conversation.ts'
import styles from './import-page.module.css'
import { readAgain } from './open-file.ts'

const encodings = ['utf-8', 'gb18030', 'big5', 'shift_jis', 'euc-kr', 'windows-1252', 'windows-1250', 'windows-1251', 'koi8-r', 'windows-1256', 'utf-16le', 'utf-16be'] as const
const delimiters = [',', ';', '\t', '|'] as const
const texts = /\.(?:csv|tsv|txt|vcf|ics)$/i

interface FileReadingProps {
  readonly source: Source
  /** Missing where the file could not be read as it was tried. */
  readonly file?: ImportFile
}

/** How the letters and columns of a text file are told apart, for who sees that it went wrong. */
export function FileReading({ source, file }: FileReadingProps) {
  const words = useWords('import')
  const isText = file ? file.encoding !== undefined : texts.test(source.name)
  if (!isText || source.bytes.length === 0) return null
  const encoding = source.wish.encoding ?? file?.encoding
  const delimiter = source.wish.delimiter ?? file?.delimiter
  const known: readonly string[] = encodings
  const offered = encoding === undefined || known.includes(encoding) ? known : [encoding, ...known]
  const mayPart = file ? file.delimiter !== undefined : true
  const { wish } = source
  return (
    <div className={styles.reading}>
      <Select
        label={words('encoding')}
        items={offered.map((id) => ({ id, label: words.has(`encodings.${id}`) ? words(`encodings.${id}`) : id }))}
        selected={encoding ?? null}
        onChange={(id) => void readAgain({ ...wish, encoding: id })}
      />
      {mayPart && (
        <Select
          label={words('delimiter')}
          items={delimiters.map((id, index) => ({ id, label: words(`delimiters.${index}`) }))}
          selected={delimiters.find((one) => one === delimiter) ?? null}
          onChange={(id) => void readAgain({ ...wish, delimiter: id })}
        />
      )}
    </div>
  )
}
