import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { languages } from '#domain/place/language.ts'

type Names = Readonly<Record<string, Readonly<Record<string, string>>>>
const { worldviews } = JSON.parse(readFileSync('resources/data/region-names.json', 'utf8')) as {
  readonly worldviews: Readonly<Record<string, Names>>
}
const scripts: Readonly<Record<string, RegExp>> = {
  'zh-Hans': /\p{Script=Han}/u,
  ja: /[\p{Script=Han}\p{Script=Katakana}]/u,
  ko: /\p{Script=Hangul}/u,
  ru: /\p{Script=Cyrillic}/u,
  ar: /\p{Script=Arabic}/u,
}

describe.each(Object.keys(worldviews))('region names in the view %s', (worldview) => {
  it.each(Object.entries(worldviews[worldview] ?? {}))('%s has all languages in their own scripts', (_, names) => {
    expect(Object.keys(names)).toEqual([...languages])
    for (const [language, script] of Object.entries(scripts)) expect(names[language]).toMatch(script)
  })

  it('never says Taiwan, Hong Kong or Macao without China', () => {
    const china = /中国|China|중국|Кита|Chine|Cina|chino|chinesa|china|cinese|الصين/
    for (const code of ['TW', 'HK', 'MO']) {
      for (const name of Object.values(worldviews[worldview]?.[code] ?? { none: '' })) expect(name).toMatch(china)
    }
  })
})
