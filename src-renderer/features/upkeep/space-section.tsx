import { useEffect, useState, type ReactNode } from 'react'
import { ShieldCheck } from 'lucide-react'
import { recordFigures } from '#data/record-figures.ts'
import { useQuery } from '#data/use-query.ts'
import { host } from '#host/host.ts'
import { useWords } from '#i18n/words.ts'
import { useFormats } from '#parts/use-formats.ts'
import { Button } from '#ui/button.tsx'
import { ProgressBar } from '#ui/progress-bar.tsx'
import { SectionHead } from '#ui/section-head.tsx'
import { Tag } from '#ui/tag.tsx'
import { MissingFiles } from './missing-files.tsx'
import styles from './upkeep.module.css'

type Check = Awaited<ReturnType<ReturnType<typeof host>['checkAttachments']>>
type Space = Awaited<ReturnType<ReturnType<typeof host>['spaceUsed']>>

/** How much is kept and what it takes on the disk; the attached files that are missing or damaged. */
export function SpaceSection() {
  const words = useWords('upkeep')
  const format = useFormats()
  const figures = useQuery(recordFigures, [])
  const [check, setCheck] = useState<Check>()
  const [space, setSpace] = useState<Space>()
  const [isChecking, setChecking] = useState(false)
  const look = async (isThorough: boolean): Promise<void> => {
    setChecking(isThorough)
    try {
      const [found, used] = await Promise.all([host().checkAttachments({ isThorough }), host().spaceUsed()])
      setCheck(found)
      setSpace(used)
    } finally {
      setChecking(false)
    }
  }
  useEffect(() => {
    void look(false)
  }, [])
  if (figures.kind === 'loading' || !check || !space) return null
  const { listed, trashed, fragments, changes } = figures.value
  const isWhole = check.missing.length + check.damaged.length === 0
  return (
    <>
      <section aria-labelledby="space-kept">
        <SectionHead id="space-kept" title={words('space.title')} />
        <dl className={styles.figures}>
          <Figure label={words('space.records')} value={format.number(listed)} />
          <Figure label={words('space.trash')} value={format.number(trashed)} />
          <Figure label={words('space.changes')} value={format.number(changes)} />
          {fragments > 0 && (
            <Figure
              label={words('space.fragments')}
              value={<Tag tone="near">{format.number(fragments)}</Tag>}
              note={words('space.fragmentsHelp')}
            />
          )}
          <Figure label={words('space.database')} value={format.bytes(space.database)} />
          <Figure label={words('space.journal')} value={format.bytes(space.journal)} />
          <Figure label={words('space.files')} value={format.bytes(space.files)} />
          <Figure label={words('space.backups')} value={format.bytes(space.backups)} />
          <Figure label={words('space.free')} value={format.bytes(space.free)} />
        </dl>
      </section>
      <section aria-labelledby="space-files">
        <SectionHead id="space-files" title={words('space.files')} count={format.number(check.count)} />
        {check.unused.count > 0 && (
          <dl className={styles.figures}>
            <Figure
              label={words('space.unused')}
              value={`${format.number(check.unused.count)} · ${format.bytes(check.unused.bytes)}`}
              note={words('space.unusedHelp')}
            />
          </dl>
        )}
        {isWhole && <p className={styles.text}>{words('space.allHere')}</p>}
        <MissingFiles title={words('space.missing')} files={check.missing} onFound={() => void look(false)} />
        <MissingFiles title={words('space.damaged')} files={check.damaged} onFound={() => void look(true)} />
        <div className={styles.check}>
          {isChecking ? (
            <ProgressBar label={words('space.checking')} />
          ) : (
            <Button icon={ShieldCheck} isDisabled={check.count === 0} onPress={() => void look(true)}>
              {words('space.check')}
            </Button>
          )}
        </div>
      </section>
    </>
  )
}

interface FigureProps {
  readonly label: string
  readonly value: ReactNode
  readonly note?: string
}

function Figure({ label, value, note }: FigureProps) {
  return (
    <div className={styles.figure}>
      <dt>{label}</dt>
      <dd>
        {value}
        {note !== undefined && <span className={styles.meta}>{note}</span>}
      </dd>
    </div>
  )
}
