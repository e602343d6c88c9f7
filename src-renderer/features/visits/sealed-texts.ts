import type { PrivateTexts } from '#domain/visit/roster-rows.ts'
import { tailOf, type SealedText } from '#domain/visit/sealed-field.ts'
import { host } from '#host/host.ts'

/** Private texts as they may enter the log: sealed by the desktop, with only their tails to be seen. */
export async function sealedTexts(texts: PrivateTexts): Promise<Readonly<Record<string, SealedText>>> {
  const sealed = Object.entries(texts).map(async ([field, text]) => {
    const box = await host().sealText({ text })
    return [field, { tail: tailOf(text), ...(box !== null && { box }) }] as const
  })
  return Object.fromEntries(await Promise.all(sealed))
}
