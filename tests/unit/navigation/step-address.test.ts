import { expect, it } from 'vitest'
import { nextSteps } from '#domain/place/next-step.ts'
import type { PlaceId } from '#domain/place/place.ts'
import { stepAddress } from '#navigation/step-address.ts'

it.each(nextSteps)('leads from "%s" to a page about the place', (step) => {
  expect(stepAddress(step, 'kobe' as PlaceId)).toMatchObject({ place: 'kobe' })
})
