import { useState } from 'react'
import { longestViewName } from '#domain/record/saved-view.ts'
import { useWords } from '#i18n/words.ts'
import { Button } from '#ui/button.tsx'
import { Dialog } from '#ui/dialog.tsx'
import { TextField } from '#ui/text-field.tsx'

interface ViewDialogProps {
  readonly title: string
  readonly name: string
  readonly onKeep: (name: string) => void
  readonly onClose: () => void
}

/** The name of a saved view. */
export function ViewDialog({ title, name, onKeep, onClose }: ViewDialogProps) {
  const words = useWords('ledger')
  const [typed, setTyped] = useState(name)
  const text = typed.trim()
  return (
    <Dialog
      isOpen
      title={title}
      size="small"
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{words.in('parts', 'cancel')}</Button>
          <Button variant="primary" isDisabled={text === ''} onPress={() => onKeep(text)}>
            {words.in('parts', 'save')}
          </Button>
        </>
      }
    >
      <form
        onSubmit={(event) => {
          event.preventDefault()
          if (text !== '') onKeep(text)
        }}
      >
        <TextField label={words('views.name')} help={words('views.help')} value={typed} onChange={setTyped} maxLength={longestViewName} dir="auto" autoFocus />
      </form>
    </Dialog>
  )
}
