import { exchangesCommands } from '#features/exchanges/exchanges-commands.ts'
import { exportCommands } from '#features/export/export-commands.ts'
import { importCommands } from '#features/import/import-commands.ts'
import { mapCommands } from '#features/map/map-commands.ts'
import { placesCommands } from '#features/places/places-commands.ts'
import { visitsCommands } from '#features/visits/visits-commands.ts'
import { settingsCommands } from '#features/settings/settings-commands.ts'
import { upkeepCommands } from '#features/upkeep/upkeep-commands.ts'
import type { Command } from '#navigation/command.ts'
import { appCommands } from './app-commands.ts'

/** Every command the rooms declare, whatever is on the screen. */
export const allCommands: readonly Command[] = [
  ...importCommands,
  ...exportCommands,
  ...appCommands,
  ...mapCommands,
  ...placesCommands,
  ...exchangesCommands,
  ...visitsCommands,
  ...settingsCommands,
  ...upkeepCommands,
]
