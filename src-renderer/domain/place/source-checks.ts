import { listOf, oneOf, shape, someText, text, type Check } from '#domain/log/register-checks.ts'
import { partialDate } from './partial-date.ts'
import { confidences } from './source.ts'

export const confidenceCheck: Check = oneOf(confidences)

export const sourcesCheck: Check = listOf(
  shape({ url: text(2000), kind: someText(100), note: text(2000) }, ['url', 'note']),
  100,
)

export const partialDateCheck: Check = (value) =>
  typeof value === 'string' && partialDate(value) === value ? undefined : { kind: 'not-a-date' }
