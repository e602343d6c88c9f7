import { useState, type FocusEvent } from 'react'
import { anyOps } from '#domain/record/any-record.ts'
import type { Member } from '#domain/visit/member.ts'
import { peopleBy } from '#domain/visit/reception.ts'
import { inRosterOrder } from '#domain/visit/roster-order.ts'
import type { VisitFile } from '#domain/visit/visit-file.ts'
import { useWords } from '#i18n/words.ts'
import { useEditRecord } from '#parts/record-editing.tsx'
import { recordName } from '#parts/record-name.ts'
import { useFormats } from '#parts/use-formats.ts'
import { useLookup } from '#parts/use-lookup.ts'
import { useSave } from '#parts/use-save.ts'
import { SectionHead } from '#ui/section-head.tsx'
import { TextField } from '#ui/text-field.tsx'
import { RowName } from './row-name.tsx'
import styles from './register.module.css'

const typed = ['room', 'car', 'diet'] as const

/** Room, car and diet of everybody, typed where they stand; then who rides with whom, and who is still without. */
export function ReceptionRooms({ file }: { readonly file: VisitFile }) {
  const words = useWords('reception')
  const format = useFormats()
  const edit = useEditRecord()
  const lookup = useLookup(memberKinds)
  const guests = inRosterOrder(file.members.filter(({ side }) => side === 'abroad'))
  const hosts = inRosterOrder(file.members.filter(({ side }) => side === 'home'))
  const nameOf = (member: Member): string => recordName('member', member, words, format, lookup)
  const cars = peopleBy([...guests, ...hosts], 'car')
  const without = (field: 'room' | 'car'): number => guests.filter((member) => member[field].trim() === '').length
  const missing = (['room', 'car'] as const).flatMap((field) => (without(field) === 0 ? [] : [words(`rooms.no_${field}`, { number: format.number(without(field)) })]))
  return (
    <section aria-label={words('rooms.title')}>
      <SectionHead title={words('rooms.title')} count={missing.length === 0 ? words('rooms.all') : missing.join(' · ')} />
      {guests.length === 0 ? (
        <p className={styles.none}>{words('rooms.none')}</p>
      ) : (
        <>
          <div className={styles.scroll}>
            <table className={styles.table}>
              <thead>
                <tr>
                  <th scope="col">{words.in('vocabulary', 'fields.names')}</th>
                  {typed.map((field) => (
                    <th key={field} scope="col">
                      {words.in('vocabulary', `fields.${field}`)}
                    </th>
                  ))}
                </tr>
              </thead>
              {[guests, hosts].map((people, at) => (
                <tbody key={at}>
                  {people.map((member) => (
                    <tr key={member.id}>
                      <th scope="row">
                        <RowName name={nameOf(member)} detail={words.in('vocabulary', `sides.${member.side}`)} onPress={() => edit({ kind: 'member', id: member.id })} />
                      </th>
                      {typed.map((field) => (
                        <td key={field}>{field === 'car' || member.side === 'abroad' ? <Typed key={member[field]} member={member} field={field} name={nameOf(member)} /> : ''}</td>
                      ))}
                    </tr>
                  ))}
                </tbody>
              ))}
            </table>
          </div>
          {cars.size > 0 && (
            <dl className={styles.cars}>
              {[...cars].map(([car, people]) => (
                <div key={car}>
                  <dt>
                    <bdi>{words('rooms.car', { car })}</bdi> <span className={styles.detail}>{format.number(people.length)}</span>
                  </dt>
                  <dd>
                    <bdi>{format.list(people.map(nameOf))}</bdi>
                  </dd>
                </div>
              ))}
            </dl>
          )}
        </>
      )}
    </section>
  )
}

interface TypedProps {
  readonly member: Member
  readonly field: (typeof typed)[number]
  readonly name: string
}

/** A field of one person, saved when it is left. */
function Typed({ member, field, name }: TypedProps) {
  const words = useWords('reception')
  const save = useSave()
  const [text, setText] = useState(member[field])
  const label = words('rooms.field', { field: words.in('vocabulary', `fields.${field}`), name })
  const keep = (): void => {
    if (text.trim() !== member[field]) void save('member.edit', anyOps('member', member, { ...member, [field]: text.trim() }))
  }
  return (
    <span className={styles.typed} onBlur={(event: FocusEvent) => (event.currentTarget.contains(event.relatedTarget) ? undefined : keep())}>
      <TextField label={label} isLabelHidden value={text} onChange={setText} dir="auto" />
    </span>
  )
}

const memberKinds = ['member'] as const
