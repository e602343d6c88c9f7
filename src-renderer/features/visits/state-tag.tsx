import type { RuleState } from '#domain/rule/rule-result.ts'
import { useWords } from '#i18n/words.ts'
import { Tag } from '#ui/tag.tsx'

/** How a line stands to its ceiling, in a word. */
export function StateTag({ state }: { readonly state: RuleState }) {
  const words = useWords('rules')
  return <Tag tone={state === 'unknown' ? 'missing' : state}>{words(`states.${state}`)}</Tag>
}
