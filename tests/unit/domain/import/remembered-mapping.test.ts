import { rememberedMapping, withRemembered } from '#domain/import/remembered-mapping.ts'
import { longestMapping } from '#domain/settings/settings.ts'
import { expect, it } from 'vitest'

const headers = ['城市', '国家']

it('rememberedMapping knows the same headings again, whatever their case and blanks', () => {
  const all = withRemembered({}, headers, 'place', ['names/zh-Hans', ''])
  expect(rememberedMapping(all, [' 城市', '国 家'])).toEqual({ kind: 'place', mapping: ['names/zh-Hans', ''] })
  expect(rememberedMapping(all, ['城市'])).toBeUndefined()
})

it('rememberedMapping leaves out fields and kinds that are no more', () => {
  const fingerprint = Object.keys(withRemembered({}, headers, 'place', ['', '']))[0] ?? ''
  expect(rememberedMapping({ [fingerprint]: 'place|gone|country' }, headers)).toEqual({ kind: 'place', mapping: ['', 'country'] })
  expect(rememberedMapping({ [fingerprint]: 'planet|names|country' }, headers)).toBeUndefined()
  expect(rememberedMapping({ [fingerprint]: 'place|names' }, headers)).toBeUndefined()
  expect(rememberedMapping({}, ['__proto__'])).toBeUndefined()
})

it('withRemembered keeps the latest forty and nothing too long', () => {
  let all = withRemembered({}, ['first'], 'place', [''])
  for (let n = 0; n < 40; n += 1) all = withRemembered(all, [`h${n}`], 'place', ['names'])
  expect(Object.keys(all)).toHaveLength(40)
  expect(rememberedMapping(all, ['first'])).toBeUndefined()
  expect(rememberedMapping(withRemembered(all, ['h1'], 'place', ['x'.repeat(longestMapping)]), ['h1'])).toBeUndefined()
})
