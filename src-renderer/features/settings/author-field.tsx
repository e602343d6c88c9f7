import { useSettings, writeSetting } from '#data/settings.ts'
import { useWords } from '#i18n/words.ts'
import { TextField } from '#ui/text-field.tsx'
import { useState } from 'react'

const longest = 200

/** The name that stands beside each change; kept when the field is left. */
export function AuthorField() {
  const words = useWords('settings')
  const { author } = useSettings()
  const [typed, setTyped] = useState<string | undefined>()
  return (
    <TextField
      label={words('general.author')}
      help={words('general.authorHelp')}
      value={typed ?? author}
      maxLength={longest}
      dir="auto"
      onChange={setTyped}
      onBlur={() => {
        if (typed !== undefined) void writeSetting('author', typed.trim())
        setTyped(undefined)
      }}
    />
  )
}
