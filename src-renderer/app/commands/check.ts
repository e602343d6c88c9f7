import { neighboursOf } from '#data/neighbour-queries.ts'
import { allVisits, readVisitFile } from '#data/visit-queries.ts'
import { ruleBasis } from '#data/rule-queries.ts'
import { visitSurroundings } from '#data/visit-surroundings.ts'
import type { RuleResult } from '#domain/rule/rule-result.ts'
import { ruleResults } from '#domain/rule/rule-results.ts'
import { visitCountries } from '#domain/rule/visit-countries.ts'
import { visitConflicts } from '#domain/visit/visit-conflicts.ts'
import { formats } from '#i18n/formats.ts'
import { wordsOutsideReact } from '#i18n/words.ts'
import { conflictText } from '#parts/conflict-text.ts'
import { ruleFigure, ruleName, ruleWhy } from '#parts/rule-text.ts'
import { todayIn } from '#parts/use-today.ts'
import type { CliCommand, CommandContext, CommandOutcome } from './cli-command.ts'

/** Prints how a visit stands to every rule, and what in it does not go together, the same as the chips over its page say. */
export const checkCommand: CliCommand = { name: 'check', options: ['visit', 'lang'], run: checkVisit }

async function checkVisit({ options, language, settings }: CommandContext): Promise<CommandOutcome> {
  const id = options['visit']?.trim() ?? ''
  if (id === '') return { status: 2, problem: `--visit: which one? ${await visitIds()}` }
  const [file, surroundings] = await Promise.all([readVisitFile(id), visitSurroundings()])
  if (!file) return { status: 2, problem: `--visit "${id.slice(0, 80)}": there is no such visit; ${await visitIds()}` }
  if (!surroundings) return { status: 1, problem: 'no home city is chosen yet' }
  const today = todayIn(surroundings.home.timeZone, new Date())
  const countries = visitCountries(file, surroundings).all
  const [basis, neighbours] = await Promise.all([ruleBasis(today), neighboursOf(file.visit, countries, surroundings.places)])
  const results = ruleResults(file, surroundings, { ...basis, neighbours })
  const [words, format] = [wordsOutsideReact(language, 'rules'), formats(language)]
  const why = (result: RuleResult): string => ruleWhy(result, words, format, (code) => format.regionName(code, settings.worldview))
  const lines = results.map((result) => line(words(`states.${result.state}`), ruleName(result.rule, words), ruleFigure(result, format) ?? '', why(result)))
  const conflicts = visitConflicts(file, surroundings).map((one) => ({ one, said: conflictText(one, file, words, format, (code) => format.regionName(code, settings.worldview)) }))
  return {
    status: 0,
    output: [...lines, ...conflicts.map(({ one, said }) => line(words.in('parts', `conflict.states.${one.state}`), said.title, said.why))].join('\n'),
    json: {
      rules: results.map((result) => ruleJson(result, why(result))),
      conflicts: conflicts.map(({ one: { kind, state, itemIds, memberIds, why: because }, said }) => ({
        ...{ kind, state, items: itemIds, ...(memberIds && { members: memberIds }) },
        ...{ why: because, text: withoutFences(said.why) },
      })),
    },
  }
}

const line = (...parts: readonly string[]): string => withoutFences(parts.filter((part) => part !== '').join(' · '))

/** A terminal shows the marks that fence names off on the screen. */
const withoutFences = (text: string): string => text.replace(/[\u2068\u2069]/g, '')

/** One rule as others read it. What cannot be told yet is to be looked at, so it is near and says so. */
function ruleJson(result: RuleResult, why: string) {
  const { id, state, value, limit, itemIds, about, source, confidence, override } = result
  const [item] = itemIds
  return {
    ...{ id, state: state === 'unknown' ? 'near' : state, value: value ?? null, limit: limit ?? null },
    ...(state === 'unknown' && { isUnknown: true }),
    ...(item !== undefined && { item, items: itemIds }),
    ...(about && about.length > 0 && { about }),
    ...{ why, source, confidence },
    ...(override && { override: { reason: override.reason, date: override.date ?? null } }),
  }
}

const mostNamed = 20

async function visitIds(): Promise<string> {
  const ids = (await allVisits()).filter(({ isTemplate }) => !isTemplate).map(({ id }) => id)
  return ids.length === 0 ? 'there is none on record' : `on record: ${ids.slice(0, mostNamed).join(', ')}${ids.length > mostNamed ? ', …' : ''}`
}
