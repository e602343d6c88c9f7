import type { Contact } from '#domain/place/contact-light.ts'
import type { Address } from '#navigation/address.ts'
import { contactAddress } from '#navigation/contact-address.ts'

/** Where the last contact can be read. */
export const addressOfContact = ({ last }: Contact): Address | undefined => last && contactAddress(last)
