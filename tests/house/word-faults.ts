import type { Language } from '#domain/place/language.ts'
import type { WordList } from './word-lists.ts'

const pluralEnding = /_(zero|one|two|few|many|other)$/
/** Forms that may say their number in a word of its own ("a place", "two places"). */
const formsWithoutNumber = /_(zero|one|two)$/

/** A key without the ending of its plural form. */
export function wordOf(key: string): string {
  return key.replace(pluralEnding, '')
}

/** Words that one of the two lists has and the other has not. */
export function missingWords(own: WordList, english: WordList): readonly string[] {
  const ownWords = new Set([...own.keys()].map(wordOf))
  const englishWords = new Set([...english.keys()].map(wordOf))
  return [
    ...[...englishWords].filter((word) => !ownWords.has(word)).map((word) => `${word} is missing`),
    ...[...ownWords].filter((word) => !englishWords.has(word)).map((word) => `${word} is not in the English words`),
  ]
}

/** Plural words that lack a form their language needs, or have one it does not know. */
export function pluralFaults(own: WordList, language: Language): readonly string[] {
  const needed: readonly string[] = new Intl.PluralRules(language).resolvedOptions().pluralCategories
  const forms = new Map<string, string[]>()
  for (const key of own.keys()) {
    const [, form] = pluralEnding.exec(key) ?? []
    if (form !== undefined) forms.set(wordOf(key), [...(forms.get(wordOf(key)) ?? []), form])
  }
  return [...forms].flatMap(([word, has]) => [
    ...needed.filter((form) => !has.includes(form)).map((form) => `${word} has no form "${form}"`),
    ...has.filter((form) => !needed.includes(form)).map((form) => `${word} has a form "${form}" that ${language} does not know`),
    ...(own.has(word) ? [`${word} is both plural and not`] : []),
  ])
}

/** Texts whose placeholders are not those of the English text. */
export function placeholderFaults(own: WordList, english: WordList): readonly string[] {
  return [...own].flatMap(([key, text]) => {
    const original = english.get(key) ?? english.get(`${wordOf(key)}_other`)
    if (original === undefined) return []
    const [has, needs] = [placeholders(text), placeholders(original)]
    const mayLackNumber = formsWithoutNumber.test(key)
    const missing = [...needs].filter((name) => !has.has(name) && !(mayLackNumber && name === 'count'))
    const extra = [...has].filter((name) => !needs.has(name) && !(wordOf(key) !== key && name === 'count'))
    return [...missing.map((name) => `${key} lacks {{${name}}}`), ...extra.map((name) => `${key} has {{${name}}}, which the English text has not`)]
  })
}

/** Empty texts, half placeholders, and stray spaces. */
export function spellingFaults(own: WordList): readonly string[] {
  return [...own].flatMap(([key, text]) => {
    if (text.trim() === '') return [`${key} is empty`]
    // What stands between two other texts may bring its spaces.
    if (text !== text.trim() && /\p{L}/u.test(bareText(text))) return [`${key} begins or ends with a space`]
    return /\{\{|\}\}/.test(text.replace(/\{\{\w+\}\}/g, '')) ? [`${key} has a broken placeholder`] : []
  })
}

const scripts: Partial<Record<Language, RegExp>> = {
  'zh-Hans': /\p{Script=Han}/u,
  ja: /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u,
  ko: /\p{Script=Hangul}/u,
  ru: /\p{Script=Cyrillic}/u,
  ar: /\p{Script=Arabic}/u,
}

/** Texts with letters but none of the language's own script. */
export function scriptFaults(own: WordList, language: Language, mayStay: (text: string) => boolean): readonly string[] {
  const script = scripts[language]
  if (!script) return []
  return [...own].flatMap(([key, text]) => {
    const bare = bareText(text)
    return /\p{L}/u.test(bare) && !script.test(bare) && !mayStay(text) ? [`${key}: "${text}" is not written in ${language}`] : []
  })
}

/** Texts that are word for word the English ones. */
export function untranslated(own: WordList, english: WordList, mayStay: (text: string) => boolean): readonly string[] {
  return [...own].flatMap(([key, text]) => {
    const isSame = english.get(key) === text && /\p{L}{2}/u.test(bareText(text))
    return isSame && !mayStay(text) ? [`${key}: "${text}" is the English text`] : []
  })
}

function placeholders(text: string): ReadonlySet<string> {
  return new Set([...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name = '']) => name))
}

function bareText(text: string): string {
  return text.replace(/\{\{\w+\}\}/g, '')
}
