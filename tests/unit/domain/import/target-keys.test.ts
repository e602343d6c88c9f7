import { keyOfTarget, languageOfTag, offeredTargets, targetOf } from '#domain/import/target-keys.ts'
import { expect, it } from 'vitest'

it.each([['title/zh', 'titles/zh-Hans'], ['names/en', 'names/en'], ['name/ja', 'names/ja', 'place'], ['date', 'date'], ['id', 'id'], ['titles/zz', undefined], ['nothing', undefined], ['constructor', undefined], ['date/en', undefined]])('targetOf %s', (key, stable, kind = 'activity') => {
  const target = targetOf(key === 'names/en' ? 'place' : (kind as 'activity'), key)
  expect(target && keyOfTarget(target)).toBe(stable)
})

it('languageOfTag understands regions and old names', () => {
  expect(['zh', 'zh_CN', 'en-GB', 'jp', 'xx'].map(languageOfTag)).toEqual(['zh-Hans', 'zh-Hans', 'en', 'ja', undefined])
})

it('offeredTargets are all understood', () => {
  for (const target of offeredTargets('person')) expect(targetOf('person', keyOfTarget(target))).toEqual(target)
})
