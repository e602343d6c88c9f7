import { currentLanguage } from '#i18n/language.ts'
import { wordsOutsideReact } from '#i18n/words.ts'
import type { Command } from '#navigation/command.ts'
import { showToast } from '#ui/toast-queue.ts'

/** Has a command done; what goes wrong is said at the foot of the window. */
export function perform(command: Command): void {
  void done(command)
}

async function done(command: Command): Promise<void> {
  try {
    await command.perform()
  } catch (problem) {
    const words = wordsOutsideReact(currentLanguage())
    const reason = problem instanceof Error ? problem.message : String(problem)
    showToast({
      tone: 'over',
      text: words('commandFailed', { command: words.in(command.room, command.words, command.values), reason }),
    })
  }
}
