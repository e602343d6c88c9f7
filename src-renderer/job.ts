// The same faces and measures as on the screen: text is measured with them, and drawings are made in them.
import '#ui/fonts.css'
import '#ui/tokens.css'
import '#ui/global.css'
import { runCommand } from '#app/commands/run-command.ts'

void runCommand()
