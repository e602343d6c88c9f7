import type { NextStep } from '#domain/place/next-step.ts'
import type { PlaceId } from '#domain/place/place.ts'
import type { Address } from './address.ts'

/** Where a suggested step is taken. What has no page of its own begins at the file of the place. */
export function stepAddress(step: NextStep, place: PlaceId): Address {
  switch (step) {
    case 'write-letter':
    case 'propose-video-meeting':
    case 'plan-visit':
    case 'look-into':
      return { page: 'places', place }
  }
}
