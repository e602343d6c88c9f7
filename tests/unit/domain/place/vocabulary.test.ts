import { expect, it } from 'vitest'
import { activityStates, activityTypes, agreementKinds, sectors, sourceKinds } from '#domain/place/vocabulary.ts'
import en from '#resources/locales/en/vocabulary.json' with { type: 'json' }
import zh from '#resources/locales/zh-Hans/vocabulary.json' with { type: 'json' }

it.each([
  ['sectors', sectors, en.sectors, zh.sectors],
  ['activityTypes', activityTypes, en.activityTypes, zh.activityTypes],
  ['agreementKinds', agreementKinds, en.agreementKinds, zh.agreementKinds],
  ['sourceKinds', sourceKinds, en.sourceKinds, zh.sourceKinds],
] as const)('every id of %s has words, and every word an id', (_, ids, english, chinese) => {
  expect([...ids].sort()).toEqual(Object.keys(english).sort())
  expect([...ids].sort()).toEqual(Object.keys(chinese).sort())
})

it('has words for every state that may be chosen', () => {
  for (const state of activityStates) expect(en.activityStates[state]).toBeTruthy()
})
