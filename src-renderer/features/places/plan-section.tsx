import { useState } from 'react'
import { firstDayNumber } from '#domain/place/day.ts'
import type { Action } from '#domain/place/action.ts'
import type { PartialDate } from '#domain/place/partial-date.ts'
import type { Place } from '#domain/place/place.ts'
import type { Plan } from '#domain/place/plan.ts'
import { useWords } from '#i18n/words.ts'
import { DueTag } from '#parts/due-tag.tsx'
import { useFormats } from '#parts/use-formats.ts'
import { Link } from '#ui/link.tsx'
import { ActionTable } from './action-table.tsx'
import { FileSection } from './file-section.tsx'
import styles from './plan-section.module.css'
import { useEditRecord } from '#parts/record-editing.tsx'

interface PlanSectionProps {
  readonly place: Place
  readonly plans: readonly Plan[]
  readonly actions: readonly Action[]
  readonly today: PartialDate
  readonly onAdd: () => void
}

/** The plan for the place: what for, where things stand, what is wanted, who does what by when; older plans stay in reach. */
export function PlanSection({ place, plans, actions, today, onAdd }: PlanSectionProps) {
  const words = useWords('places')
  const format = useFormats()
  const edit = useEditRecord()
  const [chosen, setChosen] = useState<string>()
  const sorted = [...plans].sort((a, b) => begin(b) - begin(a))
  const plan = sorted.find(({ id }) => id === chosen) ?? sorted[0]
  if (!plan) return null
  const period = (one: Plan): string =>
    [one.date, one.endDate].flatMap((date) => (date ? [format.partialDate(date)] : [])).join('–')
  const facts = [
    period(plan),
    plan.reviewDate ? words('plan.review', { date: format.partialDate(plan.reviewDate) }) : '',
  ].filter((text) => text !== '')
  const others = sorted.filter((one) => one !== plan)
  return (
    <FileSection
      kind="plan"
      count={facts.join(' · ')}
      onAdd={onAdd}
      link={
        <Link size="meta" onPress={() => edit({ kind: 'plan', id: plan.id })}>
          {words('section.edit')}
        </Link>
      }
    >
      <div className={styles.aim}>
        <p>
          <b>{words.in('vocabulary', `planAims.${plan.aim}`)}</b>
          {plan.reviewDate && <DueTag on={plan.reviewDate} today={today} within={60} />}
        </p>
        {plan.situation !== '' && <Passage label={words.in('vocabulary', 'fields.situation')} text={plan.situation} />}
        {plan.goals !== '' && <Passage label={words.in('vocabulary', 'fields.goals')} text={plan.goals} />}
        {plan.owner !== '' && <Passage label={words.in('vocabulary', 'fields.owner')} text={plan.owner} />}
      </div>
      <ActionTable place={place} plan={plan} actions={actions.filter(({ planId }) => planId === plan.id)} today={today} />
      {others.length > 0 && (
        <p className={styles.others}>
          {words('plan.others')}
          {others.map((one) => (
            <Link key={one.id} size="meta" onPress={() => setChosen(one.id)}>
              {[period(one), words.in('vocabulary', `planAims.${one.aim}`)].filter((text) => text !== '').join(' · ')}
            </Link>
          ))}
        </p>
      )}
    </FileSection>
  )
}

function Passage({ label, text }: { readonly label: string; readonly text: string }) {
  return (
    <p className={styles.passage}>
      <span className={styles.label}>{label}</span>
      <span dir="auto">{text}</span>
    </p>
  )
}

const begin = ({ date }: Plan): number => (date ? firstDayNumber(date) : Number.MIN_SAFE_INTEGER)
