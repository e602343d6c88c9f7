import { Eye, PencilLine, X } from 'lucide-react'
import { useRef, useState } from 'react'
import { maskedText, tailOf, type SealedText } from '#domain/visit/sealed-field.ts'
import { host } from '#host/host.ts'
import { useWords } from '#i18n/words.ts'
import { HoldButton } from '#ui/hold-button.tsx'
import { IconButton } from '#ui/icon-button.tsx'
import { TextField } from '#ui/text-field.tsx'
import styles from './record-form.module.css'

interface SealedTextFieldProps {
  readonly label: string
  readonly value: SealedText | undefined
  readonly onChange: (value: SealedText | undefined) => void
}

/** A private text: masked until the button is held, sealed before it leaves this field. */
export function SealedTextField({ label, value, onChange }: SealedTextFieldProps) {
  const words = useWords('parts')
  const [typed, setTyped] = useState<string>()
  const [shown, setShown] = useState<string>()
  const latest = useRef('')
  const type = async (text: string): Promise<void> => {
    setTyped(text)
    latest.current = text
    const box = text === '' ? null : await host().sealText({ text })
    if (latest.current === text) onChange(text === '' ? undefined : { tail: tailOf(text), ...(box !== null && { box }) })
  }
  const show = async ({ box }: SealedText): Promise<void> => {
    setShown((box !== undefined && (await host().openSealed({ box }))) || words('sealed.elsewhere'))
  }
  if (!value || typed !== undefined)
    return <TextField label={label} value={typed ?? ''} onChange={(text) => void type(text)} dir="ltr" help={words(value && !value.box ? 'sealed.noKey' : 'sealed.help')} maxLength={100} />
  return (
    <div className={styles.texts} role="group" aria-label={label}>
      <span className={styles.label}>{label}</span>
      <div className={styles.file}>
        <bdi>{shown ?? maskedText(value)}</bdi>
        {value.box !== undefined && (
          <HoldButton label={words('sealed.hold', { field: label })} icon={Eye} onHold={() => void show(value)} onRelease={() => setShown(undefined)} />
        )}
        <IconButton label={words('sealed.change', { field: label })} icon={PencilLine} size="small" onPress={() => setTyped('')} />
        <IconButton label={words('remove', { name: label })} icon={X} size="small" onPress={() => onChange(undefined)} />
      </div>
    </div>
  )
}
