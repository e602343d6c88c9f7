import { useState } from 'react'
import { recordById } from '#data/record-queries.ts'
import type { Person } from '#domain/person/person.ts'
import { anyOps, freshRecord } from '#domain/record/any-record.ts'
import { memberOfPerson } from '#domain/visit/member-of-person.ts'
import type { Member } from '#domain/visit/member.ts'
import { useWords } from '#i18n/words.ts'
import { freshId } from '#parts/fresh-id.ts'
import { RecordPicker } from '#parts/record-picker.tsx'
import { useSave } from '#parts/use-save.ts'
import { Button } from '#ui/button.tsx'
import { Dialog } from '#ui/dialog.tsx'

interface ContactsDialogProps {
  readonly visitId: string
  readonly side: Member['side']
  readonly members: readonly Member[]
  readonly onClose: () => void
}

/** Takes people of the contacts into the roster; who is on it already is not taken twice. */
export function ContactsDialog({ visitId, side, members, onClose }: ContactsDialogProps) {
  const words = useWords('visits')
  const save = useSave()
  const [chosen, setChosen] = useState<readonly string[]>([])
  const fresh = chosen.filter((id) => members.every(({ personId }) => personId !== id))
  const keep = async (): Promise<void> => {
    const people = (await Promise.all(fresh.map((id) => recordById('person', id)))).filter((person) => person !== undefined)
    const ops = people.flatMap((person) => anyOps('member', undefined, freshRecord('member', freshId('member'), { ...memberOfPerson(person as unknown as Person, visitId), side })))
    if (await save('member.add', ops, words('roster.taken', { count: people.length }))) onClose()
  }
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={words('roster.fromContacts')}
      actions={
        <>
          <Button onPress={onClose}>{words.in('parts', 'cancel')}</Button>
          <Button variant="primary" isDisabled={fresh.length === 0} onPress={() => void keep()}>
            {words('roster.take')}
          </Button>
        </>
      }
    >
      <RecordPicker label={words.in('vocabulary', 'kindsMany.person')} kind="person" chosen={chosen} onChange={setChosen} />
    </Dialog>
  )
}
