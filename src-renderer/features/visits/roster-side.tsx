import { FileUp, Plus, UserPlus } from 'lucide-react'
import { useState } from 'react'
import { monthsLater } from '#domain/place/day.ts'
import { textIn } from '#domain/place/language-map.ts'
import { anyOps } from '#domain/record/any-record.ts'
import type { Member } from '#domain/visit/member.ts'
import { inRosterOrder, movedInRoster } from '#domain/visit/roster-order.ts'
import { maskedText } from '#domain/visit/sealed-field.ts'
import type { VisitFile } from '#domain/visit/visit-file.ts'
import { useWords } from '#i18n/words.ts'
import { useEditRecord } from '#parts/record-editing.tsx'
import { recordName } from '#parts/record-name.ts'
import { useFormats } from '#parts/use-formats.ts'
import { useLookup } from '#parts/use-lookup.ts'
import { useSave } from '#parts/use-save.ts'
import { Button } from '#ui/button.tsx'
import { OrderTable, type OrderColumn } from '#ui/order-table.tsx'
import { SectionHead } from '#ui/section-head.tsx'
import { Tag } from '#ui/tag.tsx'
import { ContactsDialog } from './contacts-dialog.tsx'
import { RosterFileDialog } from './roster-file-dialog.tsx'
import styles from './roster-view.module.css'

interface RosterSideProps {
  readonly side: Member['side']
  readonly file: VisitFile
}

/** One side of the roster, in the order of protocol or as put by hand. */
export function RosterSide({ side, file }: RosterSideProps) {
  const words = useWords('visits')
  const format = useFormats()
  const save = useSave()
  const edit = useEditRecord()
  const lookup = useLookup(memberKinds)
  const [isChoosing, setChoosing] = useState(false)
  const [isReading, setReading] = useState(false)
  const { visit } = file
  const members = inRosterOrder(file.members.filter((member) => member.side === side))
  const travels = (side === 'home') === (visit.direction === 'outbound')
  const nameOf = (member: Member): string => recordName('member', member, words, format, lookup)
  const term = (field: string): string => words.in('vocabulary', `fields.${field}`)
  const move = (id: string, index: number): void => {
    const ops = movedInRoster(visit.id, members, id, index).flatMap(({ member, slot }) => anyOps('member', member, { ...member, slot }))
    void save('member.move', ops, words('roster.moved'))
  }
  const columns: readonly OrderColumn<Member>[] = [
    { id: 'names', label: term('names'), isRowHeader: true, cell: (member) => <bdi>{nameOf(member)}</bdi> },
    { id: 'memberRole', label: term('memberRole'), isTight: true, cell: ({ memberRole }) => words.in('vocabulary', `memberRoles.${memberRole}`) },
    { id: 'rank', label: term('rank'), cell: ({ rank }) => (rank === 'none' ? '' : words.in('vocabulary', `ranks.${rank}`)) },
    { id: 'workUnit', label: term('workUnit'), cell: ({ workUnit, titles }) => <bdi>{[workUnit, textIn(titles, words.language)?.text].filter(Boolean).join(' · ')}</bdi> },
    ...(travels
      ? [
          { id: 'passport', label: term('passport'), isTight: true, cell: ({ passport }: Member) => <bdi dir="ltr">{passport ? maskedText(passport) : ''}</bdi> },
          { id: 'passportExpiry', label: term('passportExpiry'), isTight: true, cell: (member: Member) => <Expiry member={member} visit={visit} /> },
          { id: 'diet', label: term('diet'), cell: ({ diet, room }: Member) => <bdi>{[room, diet].filter((text) => text !== '').join(' · ')}</bdi> },
        ]
      : []),
  ]
  const title = words(`roster.${side}`)
  return (
    <section className={styles.side} aria-label={title}>
      <SectionHead
        title={title}
        count={format.number(members.length)}
        link={
          <span className={styles.buttons}>
            <Button size="small" variant="quiet" icon={UserPlus} onPress={() => setChoosing(true)}>
              {words('roster.fromContacts')}
            </Button>
            <Button size="small" variant="quiet" icon={FileUp} onPress={() => setReading(true)}>
              {words('rosterFile.open')}
            </Button>
            <Button size="small" variant="quiet" icon={Plus} onPress={() => edit({ kind: 'member', initial: { visitId: visit.id, side } })}>
              {words('roster.add')}
            </Button>
          </span>
        }
      />
      {members.length === 0 ? (
        <p className={styles.none}>{words('roster.none')}</p>
      ) : (
        <OrderTable
          label={title}
          columns={columns}
          rows={members}
          rowText={nameOf}
          onOpen={({ id }) => edit({ kind: 'member', id })}
          onMove={move}
          moveLabel={(member) => words('move', { name: nameOf(member) })}
          orderLabel={words('roster.order')}
        />
      )}
      {isReading && <RosterFileDialog file={file} side={side} onClose={() => setReading(false)} />}
      {isChoosing && <ContactsDialog visitId={visit.id} side={side} members={file.members} onClose={() => setChoosing(false)} />}
    </section>
  )
}

/** Until when a passport is good, marked when that is less than six months after the return. */
function Expiry({ member, visit }: { readonly member: Member; readonly visit: VisitFile['visit'] }) {
  const words = useWords('visits')
  const format = useFormats()
  const { passportExpiry } = member
  if (!passportExpiry) return <Tag tone="missing">{words('roster.notKnown')}</Tag>
  const needed = visit.endDate && monthsLater(visit.endDate, 6)
  const isShort = needed !== undefined && passportExpiry < needed
  return (
    <>
      {format.partialDate(passportExpiry)} {isShort && <Tag tone="over">{words('roster.short')}</Tag>}
    </>
  )
}

const memberKinds = ['member'] as const
