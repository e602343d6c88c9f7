import { host } from '#host/host.ts'

/** The text of a file the user chooses, and its name; undefined when the dialog was left. */
export async function pickedText(): Promise<{ readonly name: string; readonly text: string } | undefined> {
  const picked = await host().pickFile({ purpose: 'import' })
  if (!picked) return undefined
  const bytes = await host().readPicked({ token: picked.token })
  return { name: picked.name, text: new TextDecoder().decode(bytes) }
}

/** Writes a text where the user wishes; the name it got, or undefined when the dialog was left. */
export async function saveText(name: string, text: string): Promise<string | undefined> {
  const saved = await host().saveFile({ name, bytes: new TextEncoder().encode(text), filters: [{ name: 'JSON', extensions: ['json'] }] })
  return saved?.name
}
