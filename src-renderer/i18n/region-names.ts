import type { Language } from '#domain/place/language.ts'
import { locale } from './locale.ts'

/**
 * The name of an ISO 3166-1 alpha-2 code in `language`. The library's names are not fit for protocol in every view of
 * the world, so a reviewed table for each worldview speaks first.
 */
export function regionName(code: string, worldview: string, language: Language): string {
  return reviewed[worldview]?.[code]?.[language] ?? names(language).of(code) ?? code
}

const kept = new Map<Language, Intl.DisplayNames>()

function names(language: Language): Intl.DisplayNames {
  const known = kept.get(language)
  if (known) return known
  const fresh = new Intl.DisplayNames(locale(language), { type: 'region', fallback: 'code', style: 'short' })
  kept.set(language, fresh)
  return fresh
}

type Reviewed = Readonly<Record<string, Readonly<Record<Language, string>>>>

const palestine: Readonly<Record<Language, string>> = {
  'zh-Hans': '巴勒斯坦',
  en: 'Palestine',
  ja: 'パレスチナ',
  ko: '팔레스타인',
  ru: 'Палестина',
  fr: 'Palestine',
  de: 'Palästina',
  es: 'Palestina',
  ar: 'فلسطين',
  pt: 'Palestina',
  it: 'Palestina',
}

// As the Chinese side writes them in documents with partners abroad.
const ofChina: Reviewed = {
  TW: {
    'zh-Hans': '中国台湾',
    en: 'Taiwan, China',
    ja: '中国台湾',
    ko: '중국 타이완',
    ru: 'Тайвань, Китай',
    fr: 'Taïwan, Chine',
    de: 'Taiwan, China',
    es: 'Taiwán, China',
    ar: 'تايوان، الصين',
    pt: 'Taiwan, China',
    it: 'Taiwan, Cina',
  },
  HK: {
    'zh-Hans': '中国香港',
    en: 'Hong Kong, China',
    ja: '中国香港',
    ko: '중국 홍콩',
    ru: 'Гонконг, Китай',
    fr: 'Hong Kong, Chine',
    de: 'Hongkong, China',
    es: 'Hong Kong, China',
    ar: 'هونغ كونغ، الصين',
    pt: 'Hong Kong, China',
    it: 'Hong Kong, Cina',
  },
  MO: {
    'zh-Hans': '中国澳门',
    en: 'Macao, China',
    ja: '中国マカオ',
    ko: '중국 마카오',
    ru: 'Макао, Китай',
    fr: 'Macao, Chine',
    de: 'Macau, China',
    es: 'Macao, China',
    ar: 'ماكاو، الصين',
    pt: 'Macau, China',
    it: 'Macao, Cina',
  },
}

const reviewed: Readonly<Record<string, Reviewed>> = {
  cn: { ...ofChina, PS: palestine },
  intl: { PS: palestine },
}
