import type { Block, Column, Lines } from '#documents/outline.ts'
import { sides } from '#domain/person/sides.ts'
import { inRosterOrder } from '#domain/visit/roster-order.ts'
import type { Member } from '#domain/visit/member.ts'
import { memberName, memberTitle } from './paper-people.ts'
import type { Pen } from './paper-pen.ts'
import type { PaperSources } from './paper-sources.ts'

/** Both sides in rank order: name, unit and office, role, room and car; private numbers only when they were chosen. */
export function memberBlocks(sources: PaperSources, pen: Pen, isConfidential: boolean): readonly Block[] {
  return sides.flatMap((side): readonly Block[] => {
    const members = inRosterOrder(sources.file.members.filter((member) => member.side === side))
    if (members.length === 0) return []
    const rows = members.map((member, at) => memberCells(member, at, sources, pen, isConfidential))
    return [
      { kind: 'heading', level: 2, lines: pen.each((words) => words.in('visits', `roster.${side}`)) },
      { kind: 'table', columns: memberColumns(pen, isConfidential), rows },
    ]
  })
}

function memberColumns(pen: Pen, isConfidential: boolean): readonly Column[] {
  const shares = isConfidential ? [0.07, 0.21, 0.25, 0.16, 0.31] : [0.07, 0.28, 0.32, 0.19, 0.14]
  const headings = [pen.word('columns.number'), pen.term('fields', 'names'), pen.word('columns.unitAndTitle'), pen.term('fields', 'memberRole'), isConfidential ? pen.word('columns.private') : pen.word('columns.roomAndCar')]
  return headings.map((heading, at) => ({ heading, width: shares[at] ?? 0 }))
}

function memberCells(member: Member, at: number, sources: PaperSources, pen: Pen, isConfidential: boolean): readonly Lines[] {
  const isHead = member.memberRole === 'head'
  const roomAndCar = [...labelled('room', member.room, pen), ...labelled('car', member.car, pen), ...labelled('diet', member.diet, pen)]
  return [
    [[{ text: pen.format.number(at + 1), language: pen.words.language }]],
    pen.each((words, format) => memberName(member, words, format, sources), isHead ? 'strong' : undefined),
    [...pen.plain(member.workUnit), ...pen.each((words, format) => memberTitle(member, words, format, sources))],
    pen.term('memberRoles', member.memberRole),
    isConfidential ? [...privateLines(member, sources, pen), ...roomAndCar] : roomAndCar,
  ]
}

function privateLines(member: Member, { opened }: PaperSources, pen: Pen): Lines {
  const text = (field: string): string => opened.get(`${member.id}.${field}`) ?? ''
  const until = (expiry: Member['passportExpiry']): string => (expiry ? ` · ${pen.words('until', { date: pen.format.partialDate(expiry) })}` : '')
  return [
    ...labelled('passport', text('passport') === '' ? '' : `${text('passport')}${until(member.passportExpiry)}`, pen),
    ...labelled('visa', text('visa') === '' ? '' : `${text('visa')}${until(member.visaExpiry)}`, pen),
    ...labelled('mobile', text('mobile'), pen),
  ]
}

const labelled = (field: string, text: string, pen: Pen): Lines => (text === '' ? [] : [pen.plain(pen.words('labelled', { label: pen.words.in('vocabulary', `fields.${field}`), text })).flat()])
