/** What can be made of a visit, and the formats each can leave in; the first is what an office asks for most. */
export const paperFormats = {
  schedule: ['docx', 'pdf', 'xlsx', 'txt', 'ics'],
  today: ['pdf', 'docx', 'txt'],
  'trip-book': ['docx', 'pdf'],
} as const satisfies Readonly<Record<string, readonly string[]>>

export type PaperKind = keyof typeof paperFormats
export type PaperFormat = (typeof paperFormats)[PaperKind][number]

export const paperKinds = Object.keys(paperFormats) as readonly PaperKind[]

export const isPaperKind = (text: string): text is PaperKind => Object.hasOwn(paperFormats, text)

export const formatsOf = (kind: PaperKind): readonly PaperFormat[] => paperFormats[kind]
