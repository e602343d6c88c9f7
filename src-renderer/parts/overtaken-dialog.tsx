import { useState } from 'react'
import { undo } from '#data/undo.ts'
import { undoImport } from '#data/undo-import.ts'
import { useQuery } from '#data/use-query.ts'
import { refKey } from '#domain/log/purge.ts'
import { isRecordKind } from '#domain/record/record-kinds.ts'
import { useWords } from '#i18n/words.ts'
import { Button } from '#ui/button.tsx'
import { Dialog } from '#ui/dialog.tsx'
import { showToast } from '#ui/toast-queue.ts'
import { fieldLabel } from './field-label.ts'
import { notSavedText } from './not-saved-text.ts'
import { askAboutOvertaken, useOvertaken, type Overtaken } from './overtaken.ts'
import styles from './overtaken-dialog.module.css'
import { readNames } from './read-names.ts'
import { useFormats } from './use-formats.ts'

const mostShown = 100

/** What an undo left standing because it was changed since: keep it, or undo it too. */
export function OvertakenDialog() {
  const overtaken = useOvertaken()
  return overtaken ? <OpenOvertakenDialog overtaken={overtaken} /> : null
}

function OpenOvertakenDialog({ overtaken: { skipped, ids, importId } }: { readonly overtaken: Overtaken }) {
  const words = useWords('parts')
  const format = useFormats()
  const [isBusy, setBusy] = useState(false)
  const shown = skipped.slice(0, mostShown)
  const names = useQuery(() => readNames(shown, words), [skipped, words])
  const close = (): void => askAboutOvertaken(undefined)
  const undoToo = async (): Promise<void> => {
    setBusy(true)
    try {
      if (importId === undefined) await undo(ids, { alsoLater: true })
      else await undoImport(importId, { alsoLater: true })
      close()
    } catch (problem) {
      showToast({ text: notSavedText(words, problem), tone: 'over' })
      setBusy(false)
    }
  }
  return (
    <Dialog
      isOpen
      onClose={close}
      title={words('overtaken.title')}
      actions={
        <>
          <Button onPress={() => void undoToo()} isDisabled={isBusy}>
            {words('overtaken.undoToo')}
          </Button>
          <Button variant="primary" onPress={close} autoFocus>
            {words('overtaken.keep')}
          </Button>
        </>
      }
    >
      <p className={styles.text}>{words('overtaken.text', { count: skipped.length })}</p>
      <ul className={styles.list}>
        {shown.map(({ e, r, fields }) => (
          <li key={refKey({ e, r })} className={styles.item}>
            <bdi className={styles.name}>
              {(names.kind === 'ready' && names.value.get(refKey({ e, r }))) || (isRecordKind(e) ? words.in('vocabulary', `kinds.${e}`) : e)}
            </bdi>
            <span className={styles.fields}>
              {format.list([...new Set(fields.map((field) => (field === '$del' ? words('overtaken.whole') : fieldLabel(field, words))))])}
            </span>
          </li>
        ))}
      </ul>
      {skipped.length > mostShown && <p className={styles.text}>{words('overtaken.more', { count: skipped.length - mostShown })}</p>}
    </Dialog>
  )
}
