import type { SaidText } from '#documents/card-lines.ts'
import type { Furniture, SeatingSide } from '#domain/seating/seating-plan.ts'
import type { Formats } from '#i18n/formats.ts'
import type { Words } from '#i18n/words.ts'

/** Of the room `seating`. */
export const sideNames = (words: Words): Readonly<Record<SeatingSide, SaidText>> => ({
  host: { text: words('side.host'), language: words.language },
  guest: { text: words('side.guest'), language: words.language },
})

/** What stands on a table, a car, a door; nothing on a plain table. */
export const furnitureText =
  (words: Words, format: Formats) =>
  ({ kind, number = 0 }: Furniture): SaidText | undefined => {
    const said = (text: string): SaidText => ({ text, language: words.language })
    switch (kind) {
      case 'round':
        return said(format.number(number))
      case 'car':
        return said(words('car', { number: format.number(number) }))
      case 'driver':
        return said(words('driver'))
      case 'door':
        return said(words('door'))
      case 'camera':
        return said(words('camera'))
      case 'table':
      case 'sofa-table':
        return undefined
    }
  }
