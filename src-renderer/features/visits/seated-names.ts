import type { SaidText } from '#documents/card-lines.ts'
import type { Person } from '#domain/person/person.ts'
import { textIn } from '#domain/place/language-map.ts'
import type { Language } from '#domain/place/language.ts'
import type { Member } from '#domain/visit/member.ts'
import type { VisitFile } from '#domain/visit/visit-file.ts'
import type { Item } from '#domain/visit/item.ts'
import type { Lookup } from '#parts/record-name.ts'

/** The people who may sit at an item beside the roster: those of the other side whom it names. */
export const peopleOf = (item: Item, lookup: Lookup): readonly Person[] => item.theirIds.flatMap((id) => (lookup('person', id) as Person | undefined) ?? [])

/**
 * What everybody is called in the languages asked for, by id. The first is there in any case, in whatever language there is; the
 * second only where it says something else.
 */
export function seatedNames(file: VisitFile, people: readonly Person[], languages: readonly Language[], lookup: Lookup): ReadonlyMap<string, readonly SaidText[]> {
  const [first = 'en', second] = languages
  return new Map(
    [...file.members, ...people].map((one) => {
      const names = namesOf(one, lookup)
      const said = textIn(names, first) ?? textIn(one.titles, first)
      const more = second === undefined ? undefined : names[second]
      const lines: SaidText[] = said ? [{ text: said.text, language: said.lang }] : [{ text: '—', language: first }]
      if (second !== undefined && more !== undefined && more !== '' && more !== said?.text) lines.push({ text: more, language: second })
      return [one.id, lines]
    }),
  )
}

function namesOf(one: Member | Person, lookup: Lookup): Member['names'] {
  if (!('personId' in one) || Object.keys(one.names).length > 0) return one.names
  return (lookup('person', one.personId) as Person | undefined)?.names ?? {}
}
