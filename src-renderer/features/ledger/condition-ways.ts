import type { FieldShape } from '#domain/record/field-shape.ts'
import { fieldNature } from '#domain/record/field-traits.ts'
import type { ListCondition } from '#domain/record/list-look.ts'

export type ConditionWay = ListCondition['is']

/** How a list can be asked about a field of this shape, the usual way first. */
export function waysOf(shape: FieldShape): readonly ConditionWay[] {
  switch (fieldNature(shape)) {
    case 'ids':
      return ['any-of', 'empty', 'filled']
    case 'words':
      return ['contains', 'empty', 'filled']
    case 'date':
      return ['between', 'empty', 'filled']
    case 'number':
      return ['from-to', 'empty', 'filled']
    case 'flag':
      return ['yes', 'no']
    case 'other':
      return ['empty', 'filled']
  }
}
