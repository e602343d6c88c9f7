import type { Lines } from '#documents/outline.ts'
import { textIn } from '#domain/place/language-map.ts'
import type { Person } from '#domain/person/person.ts'
import { inRosterOrder } from '#domain/visit/roster-order.ts'
import { takesPart } from '#domain/visit/takes-part.ts'
import type { Item } from '#domain/visit/item.ts'
import type { Member } from '#domain/visit/member.ts'
import type { Formats } from '#i18n/formats.ts'
import type { Words } from '#i18n/words.ts'
import { linkedName, recordName } from '#parts/record-name.ts'
import type { PaperSources } from './paper-sources.ts'
import type { Pen } from './paper-pen.ts'

/** The name of a member in one language; where it says only the office held, the office is not said twice. */
export const memberName = (member: Member, words: Words, format: Formats, { lookup }: PaperSources): string => recordName('member', member, words, format, lookup)

/** Office or title of a member, "" where the name already says it. */
export function memberTitle(member: Member, words: Words, format: Formats, sources: PaperSources): string {
  const title = textIn(member.titles, words.language)?.text ?? ''
  return title === memberName(member, words, format, sources) ? '' : title
}

/** Who of our side takes part: everybody, a group, or those who are named. */
export function ourSide(item: Item, sources: PaperSources, pen: Pen): Lines {
  const ours = inRosterOrder(sources.file.members.filter((member) => member.side === 'home' && takesPart(member, item)))
  if (ours.length === 0) return []
  if (item.memberIds.length === 0) return item.track === 'all' ? pen.word('everybody') : pen.term('tracks', item.track)
  return pen.each((words, format) => format.list(ours.map((member) => memberName(member, words, format, sources))))
}

/** Who of the other side takes part, with the organisation that receives. */
export function theirSide(item: Item, sources: PaperSources, pen: Pen): Lines {
  const { file, lookup } = sources
  const members = inRosterOrder(file.members.filter((member) => member.side === 'abroad' && (item.memberIds.includes(member.id) || (item.memberIds.length === 0 && file.visit.direction === 'inbound'))))
  const isAll = item.memberIds.length === 0 && members.length > 0
  return pen.each((words, format) => {
    const named = [
      ...(item.organisationId ? [linkedName('organisation', item.organisationId, words, format, lookup)] : []),
      ...item.theirIds.map((id) => personWithTitle(id, words, format, sources)),
      ...(isAll ? [words('guests', { count: members.length })] : members.map((member) => memberName(member, words, format, sources))),
    ]
    return named.length === 0 ? '' : format.list(named)
  })
}

function personWithTitle(id: string, words: Words, format: Formats, { lookup }: PaperSources): string {
  const name = linkedName('person', id, words, format, lookup)
  const person = lookup('person', id) as Person | undefined
  const title = person ? (textIn(person.titles, words.language)?.text ?? '') : ''
  return title === '' || title === name ? name : words('withTitle', { name, title })
}
