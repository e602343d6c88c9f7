import { activitiesOf } from '#data/activity-queries.ts'
import { agreementsOf } from '#data/agreement-queries.ts'
import { recordById } from '#data/record-queries.ts'
import { readSettings } from '#data/settings.ts'
import { readVisitFile } from '#data/visit-queries.ts'
import { visitSurroundings } from '#data/visit-surroundings.ts'
import type { AnyRecord } from '#domain/record/any-record.ts'
import type { RecordKind } from '#domain/record/record-kinds.ts'
import { maskedText } from '#domain/visit/sealed-field.ts'
import type { VisitFile, VisitSurroundings } from '#domain/visit/visit-file.ts'
import { host } from '#host/host.ts'
import type { Lookup } from '#parts/record-name.ts'
import { itemsOnPaper, type PaperSources } from './paper-sources.ts'

export const privateFields = ['passport', 'visa', 'mobile'] as const

/** What the papers of a visit are made from; undefined when the visit or the home city is gone. Private texts are opened only when they are to be seen. */
export async function readPaperSources(visitId: string, isConfidential: boolean): Promise<PaperSources | undefined> {
  const [file, surroundings] = await Promise.all([readVisitFile(visitId), visitSurroundings()])
  if (!file || !surroundings) return undefined
  const { placeIds } = file.visit
  const [lookup, agreements, activities, opened] = await Promise.all([
    readLookup(file, surroundings),
    Promise.all(placeIds.map(agreementsOf as (id: unknown) => ReturnType<typeof agreementsOf>)),
    Promise.all(placeIds.map(activitiesOf as (id: unknown) => ReturnType<typeof activitiesOf>)),
    isConfidential ? openedTexts(file) : new Map<string, string>(),
  ])
  return { file, surroundings, timed: itemsOnPaper(file, surroundings), lookup, worldview: readSettings().worldview, agreements: agreements.flat(), activities: activities.flat(), opened }
}

/** Finds the people and organisations that the file leads to, and its places. */
async function readLookup({ visit, members, items }: VisitFile, { places }: VisitSurroundings): Promise<Lookup> {
  const wanted: (readonly [RecordKind, string | undefined])[] = [
    ...items.flatMap(({ theirIds, organisationId }) => [...theirIds.map((id) => ['person', id] as const), ['organisation', organisationId] as const]),
    ...members.map(({ personId }) => ['person', personId] as const),
    ['organisation', visit.inviterId],
  ]
  const keys = [...new Set(wanted.flatMap(([kind, id]) => (id === undefined ? [] : [`${kind} ${id}`])))]
  const found = new Map<string, AnyRecord>()
  await Promise.all(
    keys.map(async (key) => {
      const [kind, id] = [key.slice(0, key.indexOf(' ')), key.slice(key.indexOf(' ') + 1)]
      const record = await recordById(kind as RecordKind, id)
      if (record) found.set(key, record)
    }),
  )
  for (const [id, place] of places) found.set(`place ${id}`, place as unknown as AnyRecord)
  for (const member of members) found.set(`member ${member.id}`, member)
  return (kind, id) => found.get(`${kind} ${id}`)
}

/** What this machine can't open stands as its last four characters. */
async function openedTexts({ members }: VisitFile): Promise<ReadonlyMap<string, string>> {
  const texts = members.flatMap((member) => privateFields.map((field) => [`${member.id}.${field}`, member[field]] as const))
  const opened = await Promise.all(
    texts.map(async ([key, sealed]) => {
      if (!sealed) return []
      const text = sealed.box === undefined ? null : await host().openSealed({ box: sealed.box })
      return [[key, text ?? maskedText(sealed)] as const]
    }),
  )
  return new Map(opened.flat())
}
