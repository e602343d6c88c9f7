import { useWords } from '#i18n/words.ts'
import { sampleState } from '#data/sample.ts'
import { useQuery } from '#data/use-query.ts'
import { Button } from '#ui/button.tsx'
import { Tag } from '#ui/tag.tsx'
import { FlaskConical } from 'lucide-react'
import styles from './frame.module.css'
import { removeSampleAndSay } from '#parts/remove-sample.ts'

/** Says that the records are an example, and takes them away in one step. */
export function SampleBadge() {
  const words = useWords('app')
  const state = useQuery(sampleState, [])
  if (state.kind === 'loading' || state.value === 'none') return null
  return (
    <span className={styles.sample}>
      <Tag tone="near" icon={FlaskConical}>
        {words('sample.badge')}
      </Tag>
      <Button size="small" onPress={() => void removeSampleAndSay()}>
        {words('sample.remove')}
      </Button>
    </span>
  )
}
