import { FileUp, FolderOpen } from 'lucide-react'
import { useWords } from '#i18n/words.ts'
import { useFormats } from '#parts/use-formats.ts'
import { Banner } from '#ui/banner.tsx'
import { Button } from '#ui/button.tsx'
import type { Conversation } from './conversation.ts'
import { FileReading } from './file-reading.tsx'
import styles from './import-page.module.css'
import { pickAndOpen } from './open-file.ts'
import { PreviewTable } from './preview-table.tsx'
import { fileProblemText, remarkText } from './problem-words.ts'

/** The file: chosen or dropped, how it was read, what stands in it; or why it is refused. */
export function FileStep({ talk: { source, file, problem } }: { readonly talk: Conversation }) {
  const words = useWords('import')
  const format = useFormats()
  const reason = problem && (problem.kind === 'refused' ? fileProblemText(problem.problem, source?.name ?? '', words, format) : problem.reason)
  if (!file)
    return (
      <div className={styles.column}>
        {reason !== undefined && (
          <Banner tone="over" text={words('refused')}>
            <span className={styles.reason}>{reason}</span>
            <span className={styles.unchanged}>{words('unchanged')}</span>
          </Banner>
        )}
        {source && problem?.kind === 'refused' && <FileReading source={source} />}
        <div className={styles.drop}>
          <FileUp className={styles.dropIcon} aria-hidden />
          <p className={styles.dropText}>{words('drop')}</p>
          <Button variant="primary" icon={FolderOpen} onPress={() => void pickAndOpen()}>
            {words(source ? 'another' : 'choose')}
          </Button>
          <p className={styles.text}>{words('formats')}</p>
        </div>
        <p className={styles.text}>{words('lead')}</p>
      </div>
    )
  const rows = file.tables.reduce((sum, table) => sum + table.rows.length, 0)
  return (
    <div className={styles.wide}>
      <div className={styles.facts}>
        <span>{words(`formatNames.${file.format}`)}</span>
        {file.tables.length > 1 && <span>{words('sheets', { count: file.tables.length })}</span>}
        <span>{words('rowCount', { count: rows })}</span>
        <Button size="small" icon={FolderOpen} onPress={() => void pickAndOpen()}>
          {words('another')}
        </Button>
      </div>
      {source && <FileReading source={source} file={file} />}
      {file.remarks.length > 0 && (
        <Banner tone="near" text={words('remarksTitle')}>
          <ul className={styles.remarks}>
            {file.remarks.map((remark, index) => (
              <li key={index}>{remarkText(remark, words, format)}</li>
            ))}
          </ul>
        </Banner>
      )}
      {(file.homes?.length ?? 0) > 0 && <p className={styles.text}>{words('withHome')}</p>}
      {file.tables.map((table, index) => (
        <PreviewTable key={index} table={table} isNamed={file.tables.length > 1} />
      ))}
    </div>
  )
}
