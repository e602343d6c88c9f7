import { countryCodes } from '#domain/place/continent-of-country.ts'
import { languages, type Language } from '#domain/place/language.ts'
import { recordKinds, type RecordKind } from '#domain/record/record-kinds.ts'
import { matchKey } from './match-key.ts'

/** The words of one language: vocabulary → id → word. */
export type Vocabulary = Readonly<Record<string, Readonly<Record<string, string>>>>
export type Vocabularies = Readonly<Partial<Record<Language, Vocabulary>>>

/** Finds the id behind a word, in whatever language of the interface it is written. */
export interface WordIndex {
  /** The id of a vocabulary; ids stand for themselves. */
  term(vocabulary: string, text: string): string | undefined
  /** The fields that may be called so, and the languages in which they are. */
  fields(text: string): readonly { readonly field: string; readonly language: Language }[]
  kind(text: string): RecordKind | undefined
  /** ISO 3166-1 alpha-2. */
  country(text: string): string | undefined
  language(text: string): string | undefined
  flag(text: string): boolean | undefined
}

/** An index over the words of all languages; made once, since it takes some milliseconds. */
export function wordIndex(vocabularies: Vocabularies): WordIndex {
  const terms = new Map<string, string>()
  const fields = new Map<string, { field: string; language: Language }[]>()
  const kinds = new Map<string, RecordKind>()
  for (const language of languages) {
    for (const [vocabulary, words] of Object.entries(vocabularies[language] ?? {})) {
      if (typeof words !== 'object') continue
      for (const [id, word] of Object.entries(words)) {
        if (typeof word !== 'string') continue
        const key = matchKey(word)
        if (vocabulary === 'fields') fields.set(key, [...(fields.get(key) ?? []), { field: id, language }])
        else if ((vocabulary === 'kinds' || vocabulary === 'kindsMany') && isKind(id)) kinds.set(key, id)
        if (!terms.has(`${vocabulary}/${key}`)) terms.set(`${vocabulary}/${key}`, id)
      }
    }
  }
  const countries = lazily(() => namesIn('region', countryCodes, shortCountries))
  const tongues = lazily(() => namesIn('language', spoken, {}))
  return {
    term: (vocabulary, text) => terms.get(`${vocabulary}/${matchKey(text)}`),
    fields: (text) => fields.get(matchKey(text)) ?? [],
    kind: (text) => kinds.get(matchKey(text)),
    country: (text) => {
      const code = text.trim().toUpperCase()
      return countryCodes.includes(code) ? code : countries().get(matchKey(text))
    },
    language: (text) => tongues().get(matchKey(text)) ?? (/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(text.trim()) ? text.trim() : undefined),
    flag: (text) => (yes.has(matchKey(text)) ? true : no.has(matchKey(text)) ? false : undefined),
  }
}

const isKind = (id: string): id is RecordKind => (recordKinds as readonly string[]).includes(id)

/** Written forms of yes and no; ticks and numbers too. */
const yes = new Set('yes y true 1 x ✓ ✔ √ 是 对 有 はい ○ 예 네 да oui vrai ja wahr sí si verdadero sim verdadeiro vero نعم'.split(' ').map(matchKey))
const no = new Set('no n false 0 ✗ ✘ × 否 无 不 いいえ 아니요 아니오 нет non faux nein falsch falso não nao لا'.split(' ').map(matchKey))

/** Short names and common spellings that Intl does not give. */
const shortCountries: Readonly<Record<string, string>> = {
  usa: 'US', us: 'US', uk: 'GB', 'great britain': 'GB', england: 'GB', holland: 'NL', korea: 'KR', 'south korea': 'KR', 'republic of korea': 'KR',
  rok: 'KR', dprk: 'KP', 'north korea': 'KP', russia: 'RU', 'russian federation': 'RU', uae: 'AE', prc: 'CN', 'viet nam': 'VN', turkey: 'TR',
  türkiye: 'TR', 'czech republic': 'CZ', czechia: 'CZ', laos: 'LA', 英国: 'GB', 美国: 'US', 韩国: 'KR', 南韩: 'KR', 大韩民国: 'KR', 朝鲜: 'KP',
  俄罗斯: 'RU', 俄罗斯联邦: 'RU', 阿联酋: 'AE', 捷克: 'CZ', 波黑: 'BA', 沙特: 'SA', 土耳其: 'TR', アメリカ: 'US', イギリス: 'GB', 韓国: 'KR',
}

const spoken = 'zh zh-Hans zh-Hant en ja ko ru fr de es ar pt it nl sv no da fi pl cs sk hu ro bg sr hr sl el tr he fa hi bn ur th vi id ms tl mn kk uz ky tg my km lo ne si ta uk be lt lv et is ga sw am'.split(' ')

function namesIn(type: 'region' | 'language', codes: readonly string[], extra: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  const names = new Map<string, string>()
  for (const language of languages) {
    for (const style of ['long', 'short'] as const) {
      const display = new Intl.DisplayNames([language], { type, style, fallback: 'none' })
      for (const code of codes) {
        const name = display.of(code)
        if (name !== undefined && !names.has(matchKey(name))) names.set(matchKey(name), code)
      }
    }
  }
  for (const [name, code] of Object.entries(extra)) names.set(matchKey(name), code)
  return names
}

function lazily<T>(make: () => T): () => T {
  let made: T | undefined
  return () => (made ??= make())
}
