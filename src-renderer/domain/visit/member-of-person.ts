import type { Person } from '#domain/person/person.ts'
import type { AnyRecord } from '#domain/record/any-record.ts'

/** What the roster takes over from a contact; passport and visa are typed for each journey. */
export function memberOfPerson(person: Person, visitId: string): Omit<AnyRecord, 'id'> {
  const { names, side, rank, titles, languages, diet } = person
  return { visitId, personId: person.id, names, side, rank, titles, languages, diet }
}
