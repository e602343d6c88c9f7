import { records } from './database.ts'
import { useQuery } from './use-query.ts'

/** When records were last saved; undefined before the first time. */
export function useLastSaved(): Date | undefined {
  const answer = useQuery(lastSaved, [])
  return answer.kind === 'ready' ? answer.value : undefined
}

async function lastSaved(): Promise<Date | undefined> {
  const head = await records().meta.get('head')
  return head?.key === 'head' && head.at > 0 ? new Date(head.at) : undefined
}
