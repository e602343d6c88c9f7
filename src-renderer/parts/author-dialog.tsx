import { useState } from 'react'
import { readSettings, writeSetting } from '#data/settings.ts'
import { useWords } from '#i18n/words.ts'
import { Button } from '#ui/button.tsx'
import { Dialog } from '#ui/dialog.tsx'
import { TextField } from '#ui/text-field.tsx'
import { showAuthorDialog, useAuthorDialog } from './author-wish.ts'

const longest = 200

/** Asks who writes here; can be left unanswered. */
export function AuthorDialog() {
  return useAuthorDialog() ? <OpenAuthorDialog /> : null
}

function OpenAuthorDialog() {
  const words = useWords('parts')
  const [name, setName] = useState(readSettings().author)
  const close = (): void => showAuthorDialog(false)
  const keep = (): void => {
    void writeSetting('author', name.trim())
    close()
  }
  return (
    <Dialog
      isOpen
      onClose={close}
      title={words('author.title')}
      size="small"
      actions={
        <>
          <Button onPress={close}>{words('author.later')}</Button>
          <Button variant="primary" onPress={keep} isDisabled={name.trim() === ''}>
            {words('author.save')}
          </Button>
        </>
      }
    >
      <form
        onSubmit={(event) => {
          event.preventDefault()
          if (name.trim() !== '') keep()
        }}
      >
        <TextField label={words('author.name')} help={words('author.help')} value={name} onChange={setName} maxLength={longest} dir="auto" autoFocus />
      </form>
    </Dialog>
  )
}
