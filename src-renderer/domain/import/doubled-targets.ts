import type { RecordKind } from '#domain/record/record-kinds.ts'
import type { Mapping } from './guess-mapping.ts'
import { targetOf, type TargetKey } from './target-keys.ts'

/** Shapes that gather what several columns say. */
const gathering: ReadonlySet<string> = new Set(['terms', 'tags', 'links', 'sources', 'yearly'])

/** Targets that more than one column goes to, of which only the last would count. */
export function doubledTargets(kind: RecordKind, mapping: Mapping): ReadonlySet<TargetKey> {
  const doubled = mapping.filter((key, index) => key !== '' && mapping.indexOf(key) !== index)
  return new Set(
    doubled.filter((key) => {
      const target = targetOf(kind, key)
      const shape = target?.shape?.kind ?? ''
      const goesByLetters = (shape === 'lines' || shape === 'passages') && target?.part === ''
      return !gathering.has(shape) && !goesByLetters
    }),
  )
}
