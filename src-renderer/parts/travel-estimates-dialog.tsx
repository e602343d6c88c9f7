import { useState } from 'react'
import { useSettings, writeSetting } from '#data/settings.ts'
import { minutesOf, timeOf } from '#domain/visit/item-minutes.ts'
import { estimateNames, travelEstimates } from '#domain/visit/travel-estimate.ts'
import { useWords } from '#i18n/words.ts'
import { Button } from '#ui/button.tsx'
import { Dialog } from '#ui/dialog.tsx'
import { NumberField } from '#ui/number-field.tsx'
import { TextField } from '#ui/text-field.tsx'
import styles from './conflict-list.module.css'

interface TravelEstimatesDialogProps {
  readonly onClose: () => void
}

/** What travelling takes where nobody typed a time; kept on this laptop. */
export function TravelEstimatesDialog({ onClose }: TravelEstimatesDialogProps) {
  const words = useWords('parts')
  const settings = useSettings()
  const [draft, setDraft] = useState(() => travelEstimates(settings.travelEstimates))
  const [clocks, setClocks] = useState(() => ({ workStart: clockOf(draft.workStart), workEnd: clockOf(draft.workEnd) }))
  const [start, end] = [minutesOf(clocks.workStart), minutesOf(clocks.workEnd)]
  const isWrong = !isClock(clocks.workStart) || !isClock(clocks.workEnd) || (start ?? 0) >= (end ?? 0)
  const keep = (): void => {
    if (isWrong) return
    void writeSetting('travelEstimates', travelEstimates({ ...draft, workStart: start, workEnd: end }))
    onClose()
  }
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={words('travel.title')}
      actions={
        <>
          <Button
            onPress={() => {
              void writeSetting('travelEstimates', {})
              onClose()
            }}
          >
            {words('travel.usual')}
          </Button>
          <Button variant="primary" onPress={keep} isDisabled={isWrong}>
            {words('save')}
          </Button>
        </>
      }
    >
      <p className={styles.note}>{words('travel.note')}</p>
      <form
        className={styles.estimates}
        onSubmit={(event) => {
          event.preventDefault()
          keep()
        }}
      >
        {estimateNames.map((name) =>
          name === 'workStart' || name === 'workEnd' ? (
            <TextField
              key={name}
              label={words(`travel.names.${name}`)}
              value={clocks[name]}
              onChange={(text) => setClocks((now) => ({ ...now, [name]: text.trim() }))}
              error={isWrong ? words('travel.wrong') : undefined}
              dir="ltr"
            />
          ) : (
            <NumberField
              key={name}
              label={words(`travel.names.${name}`)}
              value={draft[name]}
              onChange={(value) => setDraft((now) => ({ ...now, [name]: value }))}
              minimum={name.endsWith('Speed') ? 1 : 0}
              maximum={name.endsWith('Speed') ? 3000 : 1440}
            />
          ),
        )}
      </form>
    </Dialog>
  )
}

const clockOf = (minutes: number): string => timeOf(minutes) ?? '00:00'
const isClock = (text: string): boolean => /^([01]\d|2[0-3]):[0-5]\d$/.test(text)
