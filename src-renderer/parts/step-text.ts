import type { SessionStep } from '#data/session-steps.ts'
import { refKey } from '#domain/log/purge.ts'
import type { Words } from '#i18n/words.ts'
import { readNames } from './read-names.ts'

/** What a step did, as it stands after "Undo:"; for instance "edit of Kobe". */
export async function stepText(step: SessionStep, words: Words): Promise<string> {
  const say = (key: string, values?: Readonly<Record<string, string | number>>): string => words.in('parts', `steps.${key}`, values)
  if (step.why.startsWith('sample.')) return say('sample')
  if (step.importId !== undefined) return say('import', { count: step.count })
  const name = step.first && (await readNames([step.first], words)).get(refKey(step.first))
  if (step.count !== 1 || name === undefined) return say('many', { count: step.count })
  return say(step.kind === 'changed' && isAdding(step.why) ? 'added' : step.kind, { name })
}

const isAdding = (why: string): boolean => /(^|[.-])add$/.test(why)
