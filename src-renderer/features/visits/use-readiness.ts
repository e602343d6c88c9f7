import { useEffect, useMemo, useState } from 'react'
import { workingDays } from '#data/rule-queries.ts'
import { useSettings } from '#data/settings.ts'
import { useQuery } from '#data/use-query.ts'
import { madePaperOf } from '#domain/visit/made-papers.ts'
import { readiness, type ReadyLine } from '#domain/visit/readiness.ts'
import type { VisitFile, VisitSurroundings } from '#domain/visit/visit-file.ts'
import { host } from '#host/host.ts'
import { useLanguage } from '#i18n/words.ts'
import { useBackupStatus } from '#parts/use-backup-status.ts'
import { useNow } from '#parts/use-now.ts'
import { useRuleResults } from '#parts/use-rule-results.ts'
import { useVisitConflicts } from '#parts/use-visit-conflicts.ts'
import { paperKinds } from './paper-kinds.ts'

/** How ready a visit is, anew whenever anything it rests on changes; undefined until that is read. */
export function useReadiness(file: VisitFile, surroundings: VisitSurroundings): readonly ReadyLine[] | undefined {
  const language = useLanguage()
  const { madePapers } = useSettings()
  const now = useNow().getTime()
  const calendar = useQuery(workingDays, [])
  const rules = useRuleResults(file, surroundings)
  const conflicts = useVisitConflicts(file, surroundings)
  const backups = useBackupStatus()
  const areFontsHere = useFontsHere()
  const files = useFilesHere(file)
  return useMemo(() => {
    if (calendar.kind === 'loading' || !rules || !conflicts || !backups || !files) return undefined
    return readiness(file, {
      ...{ surroundings, calendar: calendar.value, rules, conflicts, files, areFontsHere, now, language },
      papers: new Map(paperKinds.map((kind) => [kind, madePaperOf(madePapers, file, kind)])),
      lastBackup: backups.last?.at,
    })
  }, [file, surroundings, calendar, rules, conflicts, backups, areFontsHere, files, now, language, madePapers])
}

/** Families that the papers are set in, with a letter of each script they are there for. */
const families = { 'Noto Sans': 'AЖ', 'Noto Sans SC': '友', 'Noto Serif SC': '城', 'Noto Sans Arabic': 'م' }

function useFontsHere(): boolean | undefined {
  const [areHere, setHere] = useState<boolean>()
  useEffect(() => {
    const ask = Object.entries(families).map(async ([family, letters]) => (await document.fonts.load(`16px "${family}"`, letters)).length > 0)
    void Promise.all(ask).then(
      (found) => setHere(found.every(Boolean)),
      () => setHere(false),
    )
  }, [])
  return areHere
}

/** Whether the files attached to items lie on this laptop, by item; undefined until all were asked for. */
function useFilesHere({ items }: VisitFile): ReadonlyMap<string, boolean> | undefined {
  const attached = items.flatMap(({ id, photo }) => (photo ? [`${id} ${photo.sha}`] : [])).join('\n')
  const [answer, setAnswer] = useState<{ readonly of: string; readonly files: ReadonlyMap<string, boolean> }>()
  useEffect(() => {
    let isGone = false
    const ask = attached.split('\n').flatMap((line) => {
      const [id, sha] = line.split(' ')
      // Where it cannot be asked nothing is said to be missing.
      return id && sha ? [host().isAttachmentHere({ sha }).then((isHere) => [id, isHere] as const, () => [id, true] as const)] : []
    })
    void Promise.all(ask).then((files) => !isGone && setAnswer({ of: attached, files: new Map(files) }))
    return () => {
      isGone = true
    }
  }, [attached])
  return answer?.of === attached ? answer.files : undefined
}
