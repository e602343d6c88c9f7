import { useMemo } from 'react'
import { mayBeCreated, missingName, type Choices } from '#domain/import/import-ops.ts'
import { useWords } from '#i18n/words.ts'
import { useFormats } from '#parts/use-formats.ts'
import { Checkbox } from '#ui/checkbox.tsx'
import { SectionHead } from '#ui/section-head.tsx'
import { change, type Planned } from './conversation.ts'
import styles from './rows-step.module.css'

const namesShown = 50

/** Names the file speaks of and nothing on record bears: ticked, they become records of their own. */
export function MissingNames({ planned: { plan, surroundings }, choices }: { readonly planned: Planned; readonly choices: Choices }) {
  const words = useWords('import')
  const format = useFormats()
  const names = useMemo(
    () => plan.missing.map((one) => ({ ...one, id: missingName(one), mayBe: mayBeCreated(one.kind, one.text, surroundings) })),
    [plan, surroundings],
  )
  const able = names.filter(({ mayBe }) => mayBe)
  const made = able.filter(({ id }) => choices.create.has(id)).length
  const create = (ids: readonly string[], isMade: boolean): void => {
    const next = new Set(choices.create)
    for (const id of ids) if (isMade) next.add(id)
      else next.delete(id)
    change({ choices: { ...choices, create: next } })
  }
  return (
    <section className={styles.section}>
      <SectionHead title={words('missing')} count={format.number(names.length)} />
      <p className={styles.text}>{words('missingHelp')}</p>
      {able.length > 1 && (
        <Checkbox isSelected={made === able.length} isIndeterminate={made > 0 && made < able.length} onChange={(isOn) => create(able.map(({ id }) => id), isOn)}>
          {words('createAll', { count: able.length })}
        </Checkbox>
      )}
      <ul className={styles.names}>
        {names.slice(0, namesShown).map(({ id, kind, text, rows, mayBe }) => (
          <li key={id}>
            <Checkbox isSelected={choices.create.has(id)} isDisabled={!mayBe} onChange={(isOn) => create([id], isOn)}>
              <bdi>{text}</bdi>{' '}
              <span className={styles.nameFacts}>
                {words.in('vocabulary', `kinds.${kind}`)} · {words('inRows', { count: rows.length })}
                {!mayBe && ` · ${words('cannotBe')}`}
              </span>
            </Checkbox>
          </li>
        ))}
      </ul>
      {names.length > namesShown && <p className={styles.text}>{words('moreNames', { count: names.length - namesShown })}</p>}
    </section>
  )
}
