import { Circle, CircleCheck, Plus } from 'lucide-react'
import type { Action } from '#domain/place/action.ts'
import { firstDayNumber, lastDayNumber } from '#domain/place/day.ts'
import type { PartialDate } from '#domain/place/partial-date.ts'
import type { Place } from '#domain/place/place.ts'
import type { Plan } from '#domain/place/plan.ts'
import { anyOps, type AnyRecord } from '#domain/record/any-record.ts'
import { inOrder, movedSlots } from '#domain/record/slot.ts'
import { useWords } from '#i18n/words.ts'
import { DueTag } from '#parts/due-tag.tsx'
import { useFormats } from '#parts/use-formats.ts'
import { useSave } from '#parts/use-save.ts'
import { IconButton } from '#ui/icon-button.tsx'
import { Link } from '#ui/link.tsx'
import { OrderTable, type OrderColumn } from '#ui/order-table.tsx'
import { Tag } from '#ui/tag.tsx'
import { lastSlot } from './new-record-values.ts'
import styles from './plan-section.module.css'
import { useEditRecord } from '#parts/record-editing.tsx'
import { stateTone } from './state-tone.ts'

interface ActionTableProps {
  readonly place: Place
  readonly plan: Plan
  readonly actions: readonly Action[]
  readonly today: PartialDate
}

/** What is to be done for a plan, in the order the office gives it; one press marks a line as done. */
export function ActionTable({ place, plan, actions, today }: ActionTableProps) {
  const words = useWords('places')
  const format = useFormats()
  const save = useSave()
  const edit = useEditRecord()
  const rows = inOrder(actions)
  const add = (): void =>
    edit({ kind: 'action', initial: { planId: plan.id, placeIds: [place.id], slot: lastSlot(plan.id, actions) } })
  const change = (before: Action, after: Action) => anyOps('action', asAny(before), asAny(after))
  const toggle = (action: Action): void => {
    const isDone = action.state === 'done'
    void save(
      'action.edit',
      change(action, { ...action, state: isDone ? 'under-way' : 'done' }),
      words(isDone ? 'said.actionReopened' : 'said.actionDone', { title: action.title }),
    )
  }
  const move = (id: string, index: number): void => {
    const ops = movedSlots(plan.id, actions, id, index).flatMap(({ child, slot }) => change(child, { ...child, slot }))
    void save('action.move', ops)
  }
  const term = (field: string): string => words.in('vocabulary', `fields.${field}`)
  const columns: readonly OrderColumn<Action>[] = [
    {
      id: 'done',
      label: words('plan.done'),
      isNarrow: true,
      cell: (action) => (
        <IconButton
          label={words(action.state === 'done' ? 'plan.reopen' : 'plan.markDone', { title: action.title })}
          icon={action.state === 'done' ? CircleCheck : Circle}
          isPressed={action.state === 'done'}
          size="small"
          onPress={() => toggle(action)}
        />
      ),
    },
    {
      id: 'title',
      label: words.in('vocabulary', 'kinds.action'),
      isRowHeader: true,
      cell: (action) => (
        <span dir="auto" className={action.state === 'dropped' ? styles.closed : undefined}>
          {action.title}
        </span>
      ),
    },
    { id: 'owner', label: term('owner'), cell: (action) => <bdi>{action.owner}</bdi> },
    {
      id: 'due',
      label: term('due'),
      isTight: true,
      cell: (action) => action.due && format.partialDate(action.due),
    },
    { id: 'state', label: term('state'), isTight: true, cell: (action) => <ActionState action={action} today={today} /> },
  ]
  const done = actions.filter(({ state }) => state === 'done').length
  return (
    <>
      {rows.length > 0 && (
        <OrderTable
          label={words.in('vocabulary', 'kindsMany.action')}
          columns={columns}
          rows={rows}
          rowText={({ title }) => title}
          onOpen={({ id }) => edit({ kind: 'action', id })}
          onMove={move}
          moveLabel={({ title }) => words('plan.move', { title })}
          orderLabel={words('plan.order')}
        />
      )}
      <p className={styles.foot}>
        <Link size="meta" icon={Plus} onPress={add}>
          {words.in('vocabulary', 'kinds.action')}
        </Link>
        {rows.length > 0 && (
          <span className={styles.count}>{words('plan.progress', { done: format.number(done), all: format.number(rows.length) })}</span>
        )}
      </p>
    </>
  )
}

/** How an action stands; once its day has passed, by how much. */
function ActionState({ action, today }: { readonly action: Action; readonly today: PartialDate }) {
  const words = useWords('places')
  const isOpen = action.state === 'not-started' || action.state === 'under-way'
  if (isOpen && action.due && lastDayNumber(action.due) <= firstDayNumber(today)) return <DueTag on={action.due} today={today} />
  return <Tag tone={stateTone(action.state)}>{words.in('vocabulary', `actionStates.${action.state}`)}</Tag>
}

const asAny = (action: Action): AnyRecord => ({ ...action })
