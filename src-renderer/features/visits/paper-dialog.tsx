import { useState } from 'react'
import { readSettings, writeSetting } from '#data/settings.ts'
import { useQuery } from '#data/use-query.ts'
import { withMadePaper } from '#domain/visit/made-papers.ts'
import type { PartialDate } from '#domain/place/partial-date.ts'
import { languages, type Language } from '#domain/place/language.ts'
import { host } from '#host/host.ts'
import { loadWords } from '#i18n/load-words.ts'
import { useWords } from '#i18n/words.ts'
import { useFormats } from '#parts/use-formats.ts'
import { useToday } from '#parts/use-today.ts'
import { Button } from '#ui/button.tsx'
import { Checkbox } from '#ui/checkbox.tsx'
import { Dialog } from '#ui/dialog.tsx'
import { ProgressBar } from '#ui/progress-bar.tsx'
import { RadioGroup } from '#ui/radio-group.tsx'
import { Select } from '#ui/select.tsx'
import { showToast } from '#ui/toast-queue.ts'
import { madePaper } from './made-paper.ts'
import { daysOnPaper } from './paper-days.ts'
import styles from './paper-dialog.module.css'
import { paperFileName } from './paper-file-name.ts'
import { formatsOf, paperKinds, type PaperFormat, type PaperKind } from './paper-kinds.ts'
import { readPaperSources } from './read-paper-sources.ts'
import { dayOfSheet } from './today-outline.ts'
import { untranslated } from './untranslated.ts'

interface PaperDialogProps {
  readonly visitId: string
  /** The paper chosen from the start. */
  readonly paper?: PaperKind
  readonly onClose: () => void
}

/** Which paper, in which languages, in which format; then where to keep it. */
export function PaperDialog({ visitId, paper = 'schedule', onClose }: PaperDialogProps) {
  const words = useWords('papers')
  const format = useFormats()
  const today = useToday()
  const query = useQuery(() => readPaperSources(visitId, false), [visitId])
  const [kind, setKind] = useState<PaperKind>(paper)
  const [ending, setEnding] = useState<PaperFormat>('docx')
  const [first, setFirst] = useState<Language>(words.language)
  const [second, setSecond] = useState<Language | 'none'>('none')
  const [chosenDay, setDay] = useState<PartialDate>()
  const [isConfidential, setConfidential] = useState(false)
  const [isWorking, setWorking] = useState(false)
  const sources = query.kind === 'ready' ? query.value : undefined
  if (!sources) return null

  const asked = second === 'none' || second === first ? [first] : [first, second]
  const days = [...daysOnPaper(sources.timed).keys()]
  const day = chosenDay ?? dayOfSheet(sources, today)
  // Of a schedule only workbook and calendar have room for what is private.
  const hasSecrets = kind === 'trip-book' || ending === 'xlsx' || ending === 'ics'
  const choose = (next: PaperKind): void => {
    setKind(next)
    const formats = formatsOf(next)
    if (!formats.includes(ending)) setEnding(formats[0] ?? 'pdf')
  }
  const save = async (): Promise<void> => {
    setWorking(true)
    try {
      await Promise.all(asked.map(loadWords))
      const wish = { kind, format: ending, languages: asked, isConfidential: hasSecrets && isConfidential, day }
      const read = await readPaperSources(visitId, wish.isConfidential)
      if (!read) return onClose()
      const bytes = await madePaper(read, wish)
      const saved = await host().saveFile({ name: paperFileName(read, kind, ending, asked), bytes, filters: [{ name: words(`formats.${ending}`), extensions: [ending] }] })
      if (!saved) return
      void writeSetting('madePapers', withMadePaper(readSettings().madePapers, read.file, kind, new Date()))
      showToast({ text: words('dialog.done', { name: saved.name }), tone: 'ok', action: { label: words('dialog.openFolder'), onPress: () => void host().showSaved({ token: saved.token }) } })
      onClose()
    } catch (problem) {
      showToast({ text: words('dialog.failed', { reason: problem instanceof Error ? problem.message : String(problem) }), tone: 'over' })
    } finally {
      setWorking(false)
    }
  }
  const named = languages.map((id) => ({ id, label: format.languageName(id) }))
  return (
    <Dialog
      title={words('dialog.title')}
      isOpen
      onClose={onClose}
      isDismissable={!isWorking}
      actions={
        <>
          <Button slot="close">{words.in('ui', 'cancel')}</Button>
          <Button variant="primary" isDisabled={isWorking || (kind === 'today' && day === undefined)} onPress={() => void save()}>
            {words('dialog.save')}
          </Button>
        </>
      }
    >
      <RadioGroup label={words('dialog.paper')} isRow items={paperKinds.map((id) => ({ id, label: words(`kinds.${id}`) }))} selected={kind} onChange={choose} />
      <div className={styles.pair}>
        <Select label={words('dialog.language')} items={named} selected={first} onChange={setFirst} />
        <Select label={words('dialog.second')} items={[{ id: 'none', label: words('dialog.none') }, ...named.filter(({ id }) => id !== first)]} selected={second === first ? 'none' : second} onChange={setSecond} />
      </div>
      {kind === 'today' && days.length > 0 && (
        <Select label={words('dialog.day')} items={days.map((id) => ({ id, label: format.fullDay(id) }))} selected={day ?? null} onChange={setDay} />
      )}
      <RadioGroup label={words('dialog.format')} items={formatsOf(kind).map((id) => ({ id, label: words(`formats.${id}`) }))} selected={ending} onChange={setEnding} />
      {hasSecrets && (
        <div>
          <Checkbox isSelected={isConfidential} onChange={setConfidential}>
            {words('dialog.secret')}
          </Checkbox>
          <p className={styles.help}>{words('dialog.secretHelp')}</p>
        </div>
      )}
      {untranslated(sources, asked).map(({ language, count }) => (
        <p key={language} className={styles.note}>
          {words('dialog.missing', { count, language: format.languageName(language) })}
        </p>
      ))}
      {isWorking && <ProgressBar label={words('dialog.making')} />}
    </Dialog>
  )
}
