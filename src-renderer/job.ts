import { runCommand } from '#app/commands/run-command.ts'

void runCommand()
