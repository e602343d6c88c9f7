import type { SystemFacts } from '#contract/window.ts'
import { locale } from '#i18n/locale.ts'
import { useLanguage } from '#i18n/words.ts'
import { ToastRegion } from '#ui/toast.tsx'
import { UiLanguage } from '#ui/ui-language.tsx'
import { BrokenPage } from './broken-page.tsx'
import { Frame } from './frame.tsx'
import { OpenProgram } from './open-program.tsx'
import type { Opened } from './opening.ts'
import { StopScreen } from './stop-screen.tsx'

interface ProgramProps {
  readonly facts: SystemFacts
  /** Undefined while the records are being opened. */
  readonly opened: Opened | undefined
}

/** The whole window: the bare frame while the records open, then the program, or the reason why there is none. */
export function Program({ facts, opened }: ProgramProps) {
  const language = useLanguage()
  return (
    <UiLanguage language={locale(language)}>
      <BrokenPage page={undefined}>
        {opened === undefined && <Frame />}
        {opened?.kind === 'ready' && <OpenProgram facts={facts} opened={opened} />}
        {opened !== undefined && opened.kind !== 'ready' && <StopScreen opened={opened} facts={facts} />}
      </BrokenPage>
      <ToastRegion />
    </UiLanguage>
  )
}
