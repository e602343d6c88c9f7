import { workingYearId, workingYearOps, workingYearProblem, type WorkingYear } from '#domain/visit/working-year.ts'
import { useWords } from '#i18n/words.ts'
import { useSave } from '#parts/use-save.ts'
import { Button } from '#ui/button.tsx'
import { Dialog } from '#ui/dialog.tsx'
import { NumberField } from '#ui/number-field.tsx'
import { TextField } from '#ui/text-field.tsx'
import { useState } from 'react'
import settings from './settings.module.css'

interface WorkingYearDialogProps {
  readonly table: WorkingYear
  /** The office's own table of that year, where it has one. */
  readonly before: WorkingYear | undefined
  readonly onClose: () => void
}

/** One year: the weekdays that are free and the days of a weekend that are worked, as the notice lists them. */
export function WorkingYearDialog({ table, before, onClose }: WorkingYearDialogProps) {
  const words = useWords('rules')
  const save = useSave()
  const [year, setYear] = useState(table.year)
  const [off, setOff] = useState(table.off.join('\n'))
  const [on, setOn] = useState(table.on.join('\n'))
  const [source, setSource] = useState(table.source)
  const after: WorkingYear = { id: workingYearId(year), year, off: daysIn(off, year), on: daysIn(on, year), source: source.trim() }
  const problem = workingYearProblem(after)
  const said = problem && words(`yearProblems.${problem.kind}`, { at: String(year), day: problem.at })
  const isIn = (days: readonly string[]): boolean => problem !== undefined && days.includes(problem.at)

  const keep = async (): Promise<void> => {
    if (problem) return
    const ops = workingYearOps(before?.year === year ? before : undefined, after)
    if (await save('workingYear.edit', ops, words('years.saved', { year: String(year) }))) onClose()
  }
  return (
    <Dialog
      title={words('years.title', { year: String(year) })}
      isOpen
      onClose={onClose}
      isDismissable={false}
      actions={
        <>
          <Button slot="close">{words.in('ui', 'cancel')}</Button>
          <Button variant="primary" isDisabled={problem !== undefined} onPress={() => void keep()}>
            {words('keep')}
          </Button>
        </>
      }
    >
      <div className={settings.form}>
        <NumberField label={words('years.year')} value={year} onChange={setYear} minimum={1990} maximum={2099} format={{ useGrouping: false }} error={problem?.at === 'year' ? said : undefined} />
        <TextField label={words('years.off')} help={words('years.help')} value={off} onChange={setOff} multiline dir="ltr" error={isIn(after.off) ? said : undefined} />
        <TextField label={words('years.on')} value={on} onChange={setOn} multiline dir="ltr" error={isIn(after.on) ? said : undefined} />
        <TextField label={words('source')} value={source} onChange={setSource} maxLength={500} dir="auto" />
      </div>
    </Dialog>
  )
}

/** The days in a text, each "2027-10-01" or "10-01"; what is no day stays as it was typed, so that it can be named. */
function daysIn(text: string, year: number): readonly string[] {
  const parts = text.split(/[\s,;、，；]+/).filter((part) => part !== '')
  const days = parts.map((part) => {
    const [, typed = String(year), month = '', day = ''] = /^(?:(\d{4})[-/.])?(\d{1,2})[-/.](\d{1,2})$/.exec(part) ?? []
    return month === '' ? part : `${typed}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  })
  return [...new Set(days)].sort()
}
