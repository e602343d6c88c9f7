import { allVisits } from '#data/visit-queries.ts'
import type { Language } from '#domain/place/language.ts'
import { madePaper } from '#features/visits/made-paper.ts'
import { readPaperSources } from '#features/visits/read-paper-sources.ts'
import { dayOfSheet } from '#features/visits/today-outline.ts'
import { untranslated } from '#features/visits/untranslated.ts'
import { todayIn } from '#parts/use-today.ts'
import type { CliCommand, CommandContext, CommandOutcome } from './cli-command.ts'
import { paperWords } from './paper-words.ts'

/** Makes a paper of a visit, the same as its dialog does. */
export const paperCommand: CliCommand = { name: 'paper', options: ['visit', 'lang', 'day', 'confidential'], takesTwoLanguages: true, run: makePaper }

async function makePaper(context: CommandContext): Promise<CommandOutcome> {
  const read = paperWords(context)
  if ('problem' in read) return { status: 2, problem: read.problem }
  const { wish } = read
  const languages: readonly Language[] = wish.languages.length > 0 ? wish.languages : [context.language]
  await Promise.all(languages.map(context.loadWords))
  const sources = await readPaperSources(wish.visitId, wish.isConfidential)
  if (!sources) return { status: 2, problem: await noSuchVisit(wish.visitId) }
  const day = wish.day ?? dayOfSheet(sources, todayIn(sources.surroundings.home.timeZone, new Date()))
  if (wish.kind === 'today' && day === undefined) return { status: 2, problem: `--visit ${wish.visitId}: nothing of it has a day yet` }
  const bytes = await madePaper(sources, { ...wish, languages, day })
  await context.writeOutput(bytes)
  const missing = untranslated(sources, languages)
  const items = wish.kind === 'today' ? sources.timed.filter(({ item }) => item.date === day).length : sources.timed.length
  return {
    status: 0,
    output: [`${items} items, ${bytes.length} bytes`, ...missing.map(({ language, count }) => `${count} titles have no ${language}`)].join('\n'),
    json: { paper: wish.kind, format: wish.format, visit: wish.visitId, languages, confidential: wish.isConfidential, ...(wish.kind === 'today' && { day }), items, bytes: bytes.length, untranslated: Object.fromEntries(missing.map(({ language, count }) => [language, count])) },
  }
}

async function noSuchVisit(id: string): Promise<string> {
  const ids = (await allVisits()).map((visit) => visit.id as string)
  return `--visit: there is no visit ${id.slice(0, 60)}${ids.length > 0 && ids.length <= 20 ? `; there are ${ids.join(', ')}` : ''}`
}
