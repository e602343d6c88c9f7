import type { SecretCalls } from '#contract/secrets.ts'
import { safeStorage } from 'electron'
import * as v from 'valibot'
import { shortText } from './argument-schemas.ts'
import type { ArgumentSchemas } from './host-context.ts'

// The calls that wait are newer than some runtimes this starts on, and what these sealed stays readable by them.
/* eslint-disable @typescript-eslint/no-deprecated */
/** Private texts sealed with the key of the system's key ring. */
export function secretCalls(storage: Pick<typeof safeStorage, 'isEncryptionAvailable' | 'encryptString' | 'decryptString' | 'getSelectedStorageBackend'> = safeStorage, platform: NodeJS.Platform = process.platform): SecretCalls {
  // Without a key ring Linux "encrypts" with a key that everybody knows.
  const hasKey = (): boolean => storage.isEncryptionAvailable() && (platform !== 'linux' || storage.getSelectedStorageBackend() !== 'basic_text')
  return {
    sealText: ({ text }) => Promise.resolve(hasKey() ? storage.encryptString(text).toString('base64') : null),
    openSealed: ({ box }) => {
      try {
        return Promise.resolve(hasKey() ? storage.decryptString(Buffer.from(box, 'base64')) : null)
      } catch {
        return Promise.resolve(null)
      }
    },
  }
}
/* eslint-enable @typescript-eslint/no-deprecated */

export const secretArguments = {
  sealText: v.object({ text: shortText(500) }),
  openSealed: v.object({ box: v.pipe(v.string(), v.maxLength(4000), v.regex(/^[A-Za-z0-9+/]+={0,2}$/)) }),
} satisfies ArgumentSchemas<SecretCalls>
