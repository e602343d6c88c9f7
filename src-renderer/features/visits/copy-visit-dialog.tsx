import { useState } from 'react'
import { textIn } from '#domain/place/language-map.ts'
import { datePrecision, partialDate } from '#domain/place/partial-date.ts'
import { anyOps } from '#domain/record/any-record.ts'
import { copiedParts, copiedVisit, type CopiedPart } from '#domain/visit/copied-visit.ts'
import type { VisitFile } from '#domain/visit/visit-file.ts'
import { useWords } from '#i18n/words.ts'
import { go } from '#navigation/go.ts'
import { freshId } from '#parts/fresh-id.ts'
import { useFormats } from '#parts/use-formats.ts'
import { useSave } from '#parts/use-save.ts'
import { Button } from '#ui/button.tsx'
import { Checkbox } from '#ui/checkbox.tsx'
import { Dialog } from '#ui/dialog.tsx'
import { TextField } from '#ui/text-field.tsx'
import styles from './copy-visit-dialog.module.css'

interface CopyVisitDialogProps {
  readonly file: VisitFile
  /** Keeps the copy among the templates, without days. */
  readonly asTemplate?: boolean
  readonly onClose: () => void
}

/** Makes another visit of this one, and says what comes along and what stays behind. */
export function CopyVisitDialog({ file, asTemplate = false, onClose }: CopyVisitDialogProps) {
  const words = useWords('visits')
  const format = useFormats()
  const save = useSave()
  const [first, setFirst] = useState('')
  const [parts, setParts] = useState<readonly CopiedPart[]>(asTemplate ? ['items', 'tasks', 'costs'] : copiedParts)
  const day = partialDate(first)
  const isWrong = first.trim() !== '' && (!day || datePrecision(day) !== 'day')
  const name = textIn(file.visit.titles, words.language)?.text ?? words.in('parts', 'untitled')
  const keep = async (): Promise<void> => {
    const records = copiedVisit(file, { parts, isTemplate: asTemplate, ...(day && { firstDay: day }) }, () => freshId('visit'))
    const [copy] = records
    const ops = records.flatMap(({ kind, record }) => anyOps(kind, undefined, record))
    if (!copy || !(await save('visit.copy', ops, words('copy.done', { name })))) return
    onClose()
    go({ page: 'visits', visit: copy.record.id })
  }
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={words(asTemplate ? 'copy.template' : 'copy.title')}
      isDismissable={false}
      actions={
        <>
          <Button onPress={onClose}>{words.in('parts', 'cancel')}</Button>
          <Button variant="primary" isDisabled={isWrong} onPress={() => void keep()}>
            {words('copy.make')}
          </Button>
        </>
      }
    >
      <div className={styles.form}>
        {!asTemplate && (
          <TextField
            label={words('copy.firstDay')}
            value={first}
            onChange={setFirst}
            placeholder="2027-03-01"
            help={words('copy.firstDayHelp')}
            error={isWrong ? words('copy.notADay') : undefined}
            dir="ltr"
            autoFocus
          />
        )}
        <fieldset className={styles.parts}>
          <legend className={styles.legend}>{words('copy.parts')}</legend>
          {copiedParts.map((part) => (
            <Checkbox key={part} isSelected={parts.includes(part)} onChange={(isOn) => setParts(isOn ? [...parts, part] : parts.filter((one) => one !== part))}>
              {words(`copy.part.${part}`, { number: format.number(file[part].length) })}
            </Checkbox>
          ))}
        </fieldset>
        <p className={styles.note}>{words('copy.behind')}</p>
      </div>
    </Dialog>
  )
}
