import { useState } from 'react'
import { without } from '#domain/place/without.ts'
import { anyOps } from '#domain/record/any-record.ts'
import type { Item } from '#domain/visit/item.ts'
import { useWords } from '#i18n/words.ts'
import { useSave } from '#parts/use-save.ts'
import { AttachedFileField } from '#parts/attached-file-field.tsx'
import { Button } from '#ui/button.tsx'
import { Dialog } from '#ui/dialog.tsx'
import { TextField } from '#ui/text-field.tsx'
import { itemTitle } from './item-title.ts'

/** What came of an item, written down on the spot, with a picture if there is one. */
export function NoteDialog({ item, onClose }: { readonly item: Item; readonly onClose: () => void }) {
  const words = useWords('visits')
  const save = useSave()
  const [outcome, setOutcome] = useState(item.outcome)
  const [photo, setPhoto] = useState(item.photo)
  const keep = async (): Promise<void> => {
    const after = { ...without(item, 'photo'), outcome, ...(photo && { photo }) }
    if (await save('item.edit', anyOps('item', item, after), words('road.noted', { name: itemTitle(item, words) }))) onClose()
  }
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={itemTitle(item, words)}
      isDismissable={false}
      actions={
        <>
          <Button onPress={onClose}>{words.in('parts', 'cancel')}</Button>
          <Button variant="primary" onPress={() => void keep()}>
            {words.in('parts', 'save')}
          </Button>
        </>
      }
    >
      <TextField label={words.in('vocabulary', 'fields.outcome')} value={outcome} onChange={setOutcome} multiline dir="auto" autoFocus />
      <AttachedFileField label={words.in('vocabulary', 'fields.photo')} file={photo} onChange={setPhoto} />
    </Dialog>
  )
}
