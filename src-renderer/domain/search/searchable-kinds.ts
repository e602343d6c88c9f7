import { shapedFields } from '#domain/record/any-record.ts'
import { kindTraits, recordKinds, type RecordKind } from '#domain/record/record-kinds.ts'

/** What of a kind of record the search reads, by its declaration. What is not named here never enters the index. */
export interface SearchableKind {
  readonly kind: RecordKind
  /** Fields that name a record, the first that is filled in is its title. */
  readonly names: readonly string[]
  /** Fields with other words. */
  readonly texts: readonly string[]
  /** Fields that lead to other records, and the kind they lead to: a record is found by their names too. */
  readonly links: Readonly<Record<string, string>>
  /** The date that puts the latest of equal finds first. */
  readonly date?: string
  /** The vocabulary whose word in this field stands for a title. */
  readonly term?: { readonly field: string; readonly vocabulary: string }
}

/** Fields with words that no form shows as one field; the first word says whether they name the record. */
const further: Partial<Readonly<Record<RecordKind, Pick<SearchableKind, 'names' | 'texts'>>>> = {
  place: { names: ['endonyms', 'capital'], texts: ['territory', 'sites', 'disputes', 'replyContext'] },
  activity: { names: [], texts: ['participants', 'replyQuote', 'sourceNote'] },
  person: { names: ['reading'], texts: [] },
}

/** Nobody looks a person up by these, and they are nobody else's business. */
const unread: Partial<Readonly<Record<RecordKind, readonly string[]>>> = { person: ['diet', 'reading', 'salutations'] }

const wordShapes = new Set(['line', 'lines', 'passage', 'passages', 'country', 'sources'])

/** The kinds of record that can be found, in the order in which equal finds are shown. */
export const searchableKinds: readonly SearchableKind[] = recordKinds.map(searchableKind)

export const kindNumber: ReadonlyMap<string, number> = new Map(searchableKinds.map(({ kind }, at) => [kind, at]))

function searchableKind(kind: RecordKind): SearchableKind {
  const fields = shapedFields(kind)
  const { names: naming, date } = kindTraits[kind]
  const isName = (name: string, shape: string): boolean =>
    naming.includes(name) && (shape === 'line' || shape === 'lines')
  // Telephone numbers and addresses on the net are no words, and private where they are a person's.
  const words = fields.filter(({ shape }) => wordShapes.has(shape.kind) && !('isLtr' in shape))
  const term = fields.find(({ name, shape }) => naming.includes(name) && shape.kind === 'choice')
  return {
    kind,
    names: [
      ...naming.filter((name) => words.some((field) => field.name === name && isName(name, field.shape.kind))),
      ...(further[kind]?.names ?? []),
    ],
    texts: [
      ...words
        .filter(({ name, shape }) => !isName(name, shape.kind) && !unread[kind]?.includes(name))
        .map(({ name }) => name),
      ...(further[kind]?.texts ?? []),
    ],
    links: Object.fromEntries(
      fields.flatMap(({ name, shape }) => (shape.kind === 'link' || shape.kind === 'links' ? [[name, shape.to]] : [])),
    ),
    ...(date !== undefined && { date }),
    ...(term?.shape.kind === 'choice' && { term: { field: term.name, vocabulary: term.shape.vocabulary } }),
  }
}
