import { textIn } from '#domain/place/language-map.ts'
import type { PartialDate } from '#domain/place/partial-date.ts'
import { projectStages, type Project } from '#domain/project/project.ts'
import { useWords } from '#i18n/words.ts'
import { DueTag } from '#parts/due-tag.tsx'
import { useFormats } from '#parts/use-formats.ts'
import { Tag } from '#ui/tag.tsx'
import { FileSection } from './file-section.tsx'
import styles from './file-section.module.css'
import type { PlaceFile } from './place-file.ts'
import { RecordRow } from './record-row.tsx'
import { stateTone } from './state-tone.ts'
import { useNameOf } from './use-name-of.ts'

interface ProjectsSectionProps {
  readonly projects: readonly Project[]
  readonly linked: PlaceFile['linked']
  readonly today: PartialDate
  readonly onAdd: () => void
}

/** Leads and projects, the running ones first: stage, value, both sides, what comes next and by when. */
export function ProjectsSection({ projects, linked, today, onAdd }: ProjectsSectionProps) {
  const words = useWords('places')
  const format = useFormats()
  const nameOf = useNameOf(linked)
  const sorted = [...projects].sort((a, b) => Number(isClosed(a)) - Number(isClosed(b)) || stage(b) - stage(a))
  return (
    <FileSection kind="project" count={format.number(projects.length)} onAdd={onAdd}>
      <ul className={styles.list}>
        {sorted.map((project) => (
          <RecordRow
            key={project.id}
            kind="project"
            id={project.id}
            name={textIn(project.titles, words.language)?.text ?? nameOf('project', project)}
            tags={
              <>
                {!isClosed(project) && project.nextDate && <DueTag on={project.nextDate} today={today} />}
                <Tag tone={stateTone(project.stage)}>{words.in('vocabulary', `projectStages.${project.stage}`)}</Tag>
              </>
            }
            facts={[
              project.value === undefined ? undefined : format.money(project.value, project.currency),
              words.in('vocabulary', `projectKinds.${project.kind}`),
              [...project.ourIds, ...project.theirIds].map((id) => nameOf('organisation', id)).join(' – '),
              project.nextStep === '' ? undefined : words('projects.next', { step: project.nextStep }),
              project.nextDate && format.partialDate(project.nextDate),
            ]}
          />
        ))}
      </ul>
    </FileSection>
  )
}

const isClosed = ({ stage: at }: Project): boolean => at === 'completed' || at === 'dropped'
const stage = ({ stage: at }: Project): number => projectStages.indexOf(at)
