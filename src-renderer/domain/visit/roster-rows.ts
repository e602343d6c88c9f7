import { rowReader } from '#domain/import/candidate.ts'
import { cellText } from '#domain/import/cell-text.ts'
import { guessMapping, type Mapping } from '#domain/import/guess-mapping.ts'
import type { CellProblem, RowProblem } from '#domain/import/import-problem.ts'
import type { ImportTable } from '#domain/import/import-table.ts'
import { matchKey } from '#domain/import/match-key.ts'
import { newRecordProblem } from '#domain/import/new-record.ts'
import type { WordIndex } from '#domain/import/word-index.ts'
import type { Language } from '#domain/place/language.ts'
import { freshRecord, type AnyRecord } from '#domain/record/any-record.ts'
import type { Member } from './member.ts'

/** Columns that are sealed before they enter the log; their texts never stand in a record in the clear. */
export const privateColumns = ['passport', 'visa', 'mobile'] as const
export type PrivateTexts = Readonly<Partial<Record<(typeof privateColumns)[number], string>>>

/** One row of a list of people, as a member of a visit. */
export interface RosterRow {
  /** In the file, from 1. */
  readonly row: number
  readonly member: AnyRecord
  readonly secrets: PrivateTexts
  /** Somebody of that name is on the roster, or stands higher up in the file. */
  readonly isKnown: boolean
  readonly problems: readonly RowProblem[]
  /** Why it can't come in at all. */
  readonly refusal?: CellProblem
}

export interface RosterAim {
  readonly words: WordIndex
  /** Of Latin letters where a column does not say it. */
  readonly language: Language
  readonly visitId: string
  readonly side: Member['side']
  readonly members: readonly Pick<Member, 'names'>[]
  readonly newId: () => string
}

/** Where each column of a list of people belongs: by what offices call the columns of a roster, else by the words of the fields. */
export function rosterMapping({ headers }: ImportTable, words: WordIndex): Mapping {
  const own = headers.map((header) => called.get(matchKey(header)) ?? '')
  const firsts = own.map((key, index) => (own.indexOf(key) === index ? key : ''))
  const rest = guessMapping('member', headers.map((header, index) => (firsts[index] === '' ? header : '')), words)
  return firsts.map((key, index) => key || (firsts.includes(rest[index] ?? '') || unwanted.has(rest[index] ?? '') ? '' : (rest[index] ?? '')))
}

const unwanted: ReadonlySet<string> = new Set(['id', 'visitId', 'personId', 'side'])

const called: ReadonlyMap<string, string> = new Map(
  Object.entries({
    names: '姓名 名字 中文姓名 name names fullname fn 氏名 이름 성명 имя фио nom nombre nome الاسم',
    workUnit: '单位 工作单位 所在单位 机构 公司 organisation organization company employer unit org organisationids 所属 소속 организация organisme entidad ente الجهة',
    titles: '职务 职位 职务职称 title titles position 役職 직위 직책 должность fonction cargo carica funktion المنصب',
    memberRole: '团内职务 团内身份 身份 role 役割 역할 роль rôle rolle rol ruolo الدور',
    rank: '级别 职级 rank',
    passport: '护照号 护照号码 passport passportno passportnumber 旅券番号 여권번호 паспорт passeport pasaporte passaporte passaporto reisepass',
    passportExpiry: '护照有效期 护照到期 护照有效期至 passportexpiry passportexpires expiry 旅券有効期限 여권만료일',
    visa: '签证号 签证号码 visa visano 査証番号 비자번호 виза visum',
    visaExpiry: '签证有效期 签证到期 visaexpiry',
    mobile: '手机 手机号 电话 联系电话 mobile phone tel telephone 携帯 電話 휴대전화 телефон téléphone telefon teléfono telefone telefono',
    languages: '语言 外语 language languages lang',
    diet: '饮食 忌口 饮食禁忌 diet food 食事 식사',
    room: '房间 房号 room 部屋 객실',
    car: '车 车号 车辆 car vehicle',
    notes: '备注 说明 note notes remark remarks 備考 비고',
  }).flatMap(([field, words]) => words.split(' ').map((word) => [matchKey(word), field] as const)),
)

/** The rows of a list of people as members of a visit; nothing is said to be known of the private columns but their texts. */
export function rosterRows(table: ImportTable, mapping: Mapping, { words, language, visitId, side, members, newId }: RosterAim): readonly RosterRow[] {
  const isPrivate = (key: string): boolean => (privateColumns as readonly string[]).includes(key)
  const read = rowReader(table, { kind: 'member', mapping: mapping.map((key) => (isPrivate(key) || unwanted.has(key) ? '' : key)), words, language })
  const seen = new Set(members.flatMap(({ names }) => Object.values(names).map(matchKey)))
  return table.rows.map((row): RosterRow => {
    const { values, problems } = read(row)
    const member = freshRecord('member', newId(), { ...values, visitId, side })
    const secrets = Object.fromEntries(privateColumns.flatMap((field) => {
      const text = cellText(row.cells[mapping.indexOf(field)] ?? '').trim()
      return mapping.includes(field) && text !== '' ? [[field, text.slice(0, 100)]] : []
    }))
    const names = Object.values((member.names ?? {}) as Readonly<Record<string, string>>).map(matchKey)
    const isKnown = names.some((name) => seen.has(name))
    for (const name of names) seen.add(name)
    const refusal = problems.find(({ refuses }) => refuses)?.problem ?? (names.length === 0 ? ({ kind: 'missing' } as const) : newRecordProblem('member', member)?.problem)
    return { row: row.number, member, secrets, isKnown, problems, ...(refusal && { refusal }) }
  })
}
