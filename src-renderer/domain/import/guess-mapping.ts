import { languages, type Language } from '#domain/place/language.ts'
import { recordKinds, kindTraits, type RecordKind } from '#domain/record/record-kinds.ts'
import { fieldsOf } from '#domain/record/fields-of.ts'
import type { ImportTable } from './import-table.ts'
import { kindOfWord } from './kind-of-word.ts'
import { matchKey } from './match-key.ts'
import { keyOfTarget, languageOfTag, targetOf, type TargetKey } from './target-keys.ts'
import type { WordIndex } from './word-index.ts'

/** One key a column, in their order. */
export type Mapping = readonly TargetKey[]

/** Where each column of records of `kind` belongs, by stable keys or by the words of any language; each target once. */
export function guessMapping(kind: RecordKind, headers: readonly string[], words: WordIndex): Mapping {
  const taken = new Set<TargetKey>()
  return headers.map((header) => {
    const key = targetsOf(kind, header, words).find((one) => !taken.has(one)) ?? ''
    if (key !== '') taken.add(key)
    return key
  })
}

/** The kind that the rows of a table are likeliest to be: by its name, else by how many of its columns fit. */
export function guessKind(table: ImportTable, words: WordIndex, fileName = ''): RecordKind {
  const named = table.kind ?? kindOfWord(table.name) ?? words.kind(table.name) ?? kindInName(fileName, words)
  if (named) return named
  const scores = recordKinds.map((kind) => ({ kind, score: scoreOf(kind, table.headers, words) }))
  return scores.reduce((best, one) => (one.score > best.score ? one : best)).kind
}

/** What a mapping is remembered under: the same headings, the same source. */
export const headerFingerprint = (headers: readonly string[]): string => headers.map(matchKey).join('|').slice(0, 2000)

function kindInName(fileName: string, words: WordIndex): RecordKind | undefined {
  for (const part of fileName.replace(/\.[^.]+$/, '').split(/[\s_\-–—.()（）]+/)) {
    const kind = kindOfWord(part) ?? words.kind(part)
    if (kind) return kind
  }
  return undefined
}

function scoreOf(kind: RecordKind, headers: readonly string[], words: WordIndex): number {
  const mapping = guessMapping(kind, headers, words)
  const fields = new Set(mapping.filter((key) => key !== '').map((key) => key.split('/')[0] ?? ''))
  const { names, columns } = kindTraits[kind]
  const isNamed = names.some((name) => fields.has(name))
  return fields.size + (isNamed ? 1.5 : 0) + columns.filter((column) => fields.has(column)).length * 0.5
}

function targetsOf(kind: RecordKind, header: string, words: WordIndex): readonly TargetKey[] {
  const text = header.trim()
  const exact = targetOf(kind, text)
  if (exact) return [keyOfTarget(exact)]
  const { plain, language } = languagePart(text, words)
  // The title of a person goes by a word of its own.
  const found = [...words.fields(text), ...words.fields(plain)].map(({ field }) => (field === 'post' ? 'titles' : field))
  const word = matchKey(plain)
  // A column of cities names the record only where the record is a city.
  const others = (aliases[word] ?? aliases[matchKey(text)] ?? []).filter((field) => field !== 'names' || kind === 'place' || !cityWords.has(word))
  // "Phone" and "Due" are what the fields themselves are called.
  const own = Object.keys(fieldsOf[kind]).filter((field) => field.toLowerCase() === word)
  return [...new Set([...found, ...own, ...others])].flatMap((field) => {
    if (!Object.hasOwn(fieldsOf[kind], field)) return []
    const key = language === undefined ? field : `${field}/${language}`
    const target = targetOf(kind, key) ?? targetOf(kind, field)
    return target ? [keyOfTarget(target)] : []
  })
}

/** "Name (English)", "英文名称", "title/zh", "Nom FR" taken apart. */
function languagePart(text: string, words: WordIndex): { plain: string; language?: Language } {
  const [, before = '', inner = ''] = /^(.+?)\s*[(（[/:_\-–]\s*([^()（）[\]]+?)\s*[)）\]]?$/u.exec(text) ?? []
  const bracketed = inner === '' ? undefined : languageOf(inner, words)
  if (bracketed) return { plain: before, language: bracketed }
  for (const [prefix, language] of chinesePrefixes) {
    if (text.startsWith(prefix)) return { plain: text.slice(prefix.length), language }
  }
  const [, start = '', last = ''] = /^(.+)\s(\S+)$/u.exec(text) ?? []
  const tail = last === '' ? undefined : languageOf(last, words)
  return tail ? { plain: start, language: tail } : { plain: text }
}

function languageOf(text: string, words: WordIndex): Language | undefined {
  const tag = languageOfTag(text)
  if (tag) return tag
  const spoken = words.language(text)
  return spoken === undefined ? undefined : languages.find((language) => language === languageOfTag(spoken))
}

const chinesePrefixes: readonly (readonly [string, Language])[] = [
  ['中文', 'zh-Hans'], ['英文', 'en'], ['英语', 'en'], ['日文', 'ja'], ['日语', 'ja'], ['韩文', 'ko'], ['韩语', 'ko'],
  ['俄文', 'ru'], ['俄语', 'ru'], ['法文', 'fr'], ['法语', 'fr'], ['德文', 'de'], ['西文', 'es'], ['阿文', 'ar'],
]

const cityWords: ReadonlySet<string> = new Set('city 城市 城市名称 友城 友好城市 友城名称 都市 都市名 도시 город ville stadt ciudad cidade città المدينة'.split(' ').map(matchKey))

const aliases: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  Object.entries({
    names: 'name city 城市 城市名称 友城 友好城市 友城名称 名 姓名 中文名 英文名 人名 单位 单位名称 机构 机构名称 企业 企业名称 都市 都市名 名称 氏名 이름 도시 имя город ville nom stadt ciudad nombre cidade nome città المدينة الاسم fn organization company',
    titles: 'title subject 标题 主题 活动 活动名称 项目名称 项目 事项 内容 题目 名 名称 名稱 職務 职务 职位 position 件名 제목 название titre titel título titolo العنوان',
    title: '标题 主题 subject 事由 题目 行动 内容',
    country: '国家 国别 所在国 国家地区 国家/地区 nation pays land país paese страна 国 나라 국가 البلد',
    tier: '层级 级别 类型 友城类别 关系 关系类型 level status',
    tierSince: '结好时间 结好日期 结好年份 缔结时间 缔结日期 签约时间 签约日期 建立时间 since established year 提携年月日 提携日 결연일',
    lat: 'latitude 纬度 緯度 위도 широта y', lon: 'longitude lng long 经度 経度 경도 долгота x',
    date: '日期 时间 年月日 签署日期 签署时间 举办时间 活动时间 开始日期 开始时间 日付 날짜 дата day when start startdate dtstart',
    endDate: '结束日期 结束时间 end enddate until dtend', placeIds: '友城 城市 国家城市 对方城市 place places city cities partner 地点', placeId: '友城 城市 place city partner',
    organisationIds: '单位 工作单位 机构 公司 organisation organization company org employer', organisationId: '单位 机构 公司 organisation company',
    phone: 'tel telephone mobile 手机 电话 联系电话 電話 전화 телефон téléphone telefon teléfono telefone telefono', mail: 'email e-mail 邮箱 电子邮箱 电子邮件 メール 이메일',
    notes: 'note remark remarks comment comments 备注 说明 備考 비고 примечание', outcome: '成果 结果 成效 result results outcome', sources: 'source url link 来源 出处 链接',
    venue: 'location where 地点 举办地点 地址 会場 장소', officialName: '全称 官方名称', timeZone: 'timezone tz 时区', website: 'url web homepage 网站 网址', address: 'adr 地址 住所',
    birthday: 'bday dob 出生日期 生日', signatories: '签署人 签约人', owner: '责任人 负责人 负责单位', due: '期限 完成时限 deadline', kind: '类别 类型 种类 type',
  }).flatMap(([field, text]) => text.split(' ').filter(Boolean).map((word) => [matchKey(word), field] as const))
    .reduce((all, [word, field]) => all.set(word, [...(all.get(word) ?? []), field]), new Map<string, string[]>()),
)
