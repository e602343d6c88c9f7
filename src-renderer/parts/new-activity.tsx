import { useState } from 'react'
import { activityOps } from '#domain/activity/activity-fields.ts'
import { activityForms, directions, type Activity, type Direction } from '#domain/activity/activity.ts'
import { longestTitle } from '#domain/activity/activity-problems.ts'
import { freshActivity } from '#domain/activity/fresh-activity.ts'
import { partialDate } from '#domain/place/partial-date.ts'
import { dateProblem, textProblem } from '#domain/place/place-problems.ts'
import type { PlaceId } from '#domain/place/place.ts'
import { activityTypes, sectors as sectorIds } from '#domain/place/vocabulary.ts'
import { useWords } from '#i18n/words.ts'
import { go } from '#navigation/go.ts'
import { Button } from '#ui/button.tsx'
import { Dialog } from '#ui/dialog.tsx'
import { Segmented } from '#ui/segmented.tsx'
import { Select } from '#ui/select.tsx'
import { TextField } from '#ui/text-field.tsx'
import { freshId } from './fresh-id.ts'
import styles from './new-activity.module.css'
import { PlacePicker } from './place-picker.tsx'
import { problemText } from './problem-text.ts'
import { TermPicker } from './term-picker.tsx'
import { useFormats } from './use-formats.ts'
import { useSave } from './use-save.ts'
import { useToday } from './use-today.ts'

interface NewActivityProps {
  readonly isOpen: boolean
  readonly onClose: () => void
  readonly placeIds?: readonly PlaceId[]
  /** Shows the new exchange when it is saved. */
  readonly opensIt?: boolean
}

/** The form for a new exchange: what, when, with whom, which way. The rest is added on its page. */
export function NewActivity({ isOpen, ...rest }: NewActivityProps) {
  return isOpen ? <NewActivityForm {...rest} /> : null
}

function NewActivityForm({ onClose, placeIds = [], opensIt = false }: Omit<NewActivityProps, 'isOpen'>) {
  const words = useWords('parts')
  const format = useFormats()
  const save = useSave()
  const today = useToday()
  const [form, setForm] = useState<Activity['form']>('event')
  const [title, setTitle] = useState('')
  const [date, setDate] = useState<string>(today)
  const [endDate, setEndDate] = useState('')
  const [direction, setDirection] = useState<Direction>('inbound')
  const [places, setPlaces] = useState(placeIds)
  const [types, setTypes] = useState<readonly string[]>([])
  const [sectors, setSectors] = useState<readonly string[]>([])

  const begins = partialDate(date)
  const ends = partialDate(endDate)
  const problems = {
    title: textProblem(title.trim(), longestTitle),
    date: dateProblem(date),
    endDate: dateProblem(endDate, begins),
  }
  const error = (field: keyof typeof problems) => problems[field] && problemText(problems[field], words, format)
  const isRight = title.trim() !== '' && Object.values(problems).every((problem) => problem === undefined)

  const keep = async (): Promise<void> => {
    const id = freshId('activity')
    const activity = freshActivity(
      {
        id,
        form,
        title: title.trim(),
        language: words.language,
        placeIds: places,
        direction,
        types,
        sectors,
        ...(begins && { date: begins }),
        ...(ends && { endDate: ends }),
      },
      today,
    )
    if (
      !(await save(
        'activities.add',
        activityOps(undefined, activity),
        words('activity.added', { title: title.trim() }),
      ))
    )
      return
    onClose()
    if (opensIt) go({ page: 'exchanges', activity: id })
  }

  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={words('activity.new')}
      isDismissable={false}
      actions={
        <>
          <Button onPress={onClose}>{words('cancel')}</Button>
          <Button variant="primary" isDisabled={!isRight} onPress={() => void keep()}>
            {words('save')}
          </Button>
        </>
      }
    >
      <div className={styles.form}>
        <Segmented
          label={words('activity.form')}
          items={activityForms.map((id) => ({ id, label: words.in('vocabulary', `activityForms.${id}`) }))}
          selected={form}
          onChange={setForm}
        />
        <TextField
          label={words('activity.title')}
          value={title}
          onChange={setTitle}
          error={error('title')}
          dir="auto"
          lang={words.language}
          autoFocus
          isRequired
        />
        <div className={styles.pair}>
          <TextField
            label={words('activity.date')}
            help={words('dateHelp')}
            value={date}
            onChange={setDate}
            error={error('date')}
            dir="ltr"
          />
          <TextField
            label={words('activity.endDate')}
            value={endDate}
            onChange={setEndDate}
            error={error('endDate')}
            dir="ltr"
          />
        </div>
        <PlacePicker label={words('activity.places')} chosen={places} onChange={setPlaces} />
        <Select
          label={words('activity.direction')}
          items={directions.map((id) => ({ id, label: words.in('vocabulary', `directions.${id}`) }))}
          selected={direction}
          onChange={setDirection}
        />
        <TermPicker label={words('activity.types')} vocabulary="activityTypes" ids={activityTypes} chosen={types} onChange={setTypes} />
        <TermPicker label={words('activity.sectors')} vocabulary="sectors" ids={sectorIds} chosen={sectors} onChange={setSectors} />
      </div>
    </Dialog>
  )
}
