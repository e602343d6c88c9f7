import { Plus, X } from 'lucide-react'
import { useState } from 'react'
import { longestTitle } from '#domain/activity/activity-problems.ts'
import type { Activity } from '#domain/activity/activity.ts'
import { textIn } from '#domain/place/language-map.ts'
import { textProblem } from '#domain/place/place-problems.ts'
import { useWords } from '#i18n/words.ts'
import { problemText } from '#parts/problem-text.ts'
import { useFormats } from '#parts/use-formats.ts'
import { Button } from '#ui/button.tsx'
import { IconButton } from '#ui/icon-button.tsx'
import { TextField } from '#ui/text-field.tsx'
import styles from './exchange-detail.module.css'

interface ParticipantsFormProps {
  readonly activity: Activity
  readonly onChange: (participants: Activity['participants']) => void
}

/** Who took part: people and institutions, in the language on screen. */
export function ParticipantsForm({ activity, onChange }: ParticipantsFormProps) {
  const words = useWords('exchanges')
  const format = useFormats()
  const [typed, setTyped] = useState('')
  const problem = textProblem(typed.trim(), longestTitle)
  const add = (): void => {
    onChange([...activity.participants, { [words.language]: typed.trim() }])
    setTyped('')
  }
  return (
    <div className={styles.form}>
      {activity.participants.length > 0 && (
        <ul className={styles.lines} aria-label={words('field.participants')}>
          {activity.participants.map((person, index) => {
            const name = textIn(person, words.language)?.text ?? ''
            return (
              <li key={index} className={styles.row}>
                <bdi>{name}</bdi>
                <span className={styles.end}>
                  <IconButton
                    label={words.in('parts', 'remove', { name })}
                    icon={X}
                    size="small"
                    onPress={() => onChange(activity.participants.filter((one) => one !== person))}
                  />
                </span>
              </li>
            )
          })}
        </ul>
      )}
      <TextField
        label={words('field.participant')}
        value={typed}
        onChange={setTyped}
        dir="auto"
        error={problem && problemText(problem, words, format)}
      />
      <div>
        <Button size="small" icon={Plus} isDisabled={typed.trim() === '' || problem !== undefined} onPress={add}>
          {words('addParticipant')}
        </Button>
      </div>
    </div>
  )
}
