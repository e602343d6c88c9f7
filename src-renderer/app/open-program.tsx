import type { SystemFacts } from '#contract/window.ts'
import { useSettings } from '#data/settings.ts'
import { useAddress } from '#navigation/go.ts'
import { BrokenPage } from './broken-page.tsx'
import { CommandCentre } from './command-centre.tsx'
import { Frame } from './frame.tsx'
import { FrameFacts } from './frame-facts.tsx'
import type { Opened } from './opening.ts'
import { PageArea } from './page-area.tsx'
import { RecordNotices } from './record-notices.tsx'
import { useDroppedPicture } from './use-dropped-picture.ts'
import { AuthorDialog } from '#parts/author-dialog.tsx'
import { OvertakenDialog } from '#parts/overtaken-dialog.tsx'
import { useKeptLook } from './use-kept-look.ts'
import styles from './frame.module.css'

interface OpenProgramProps {
  readonly facts: SystemFacts
  readonly opened: Extract<Opened, { kind: 'ready' }>
}

/** The program with its records open: the first run, or the frame with a page in it. */
export function OpenProgram({ facts, opened }: OpenProgramProps) {
  const settings = useSettings()
  const address = useAddress()
  const seal = useKeptLook(settings, facts)
  useDroppedPicture(settings)
  if (!settings.firstRunDone) {
    return (
      <main className={styles.bare}>
        <PageArea address={address.page === 'restore' ? address : { page: 'welcome' }} />
      </main>
    )
  }
  return (
    <CommandCentre>
      <Frame seal={seal} facts={<FrameFacts />}>
        <RecordNotices opened={opened} />
        <BrokenPage page={address.page} key={address.page}>
          <PageArea address={address} />
        </BrokenPage>
      </Frame>
      <OvertakenDialog />
      <AuthorDialog />
    </CommandCentre>
  )
}
