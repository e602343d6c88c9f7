import { readSettings, writeSetting } from '#data/settings.ts'
import type { Address } from '#navigation/address.ts'
import type { Command } from '#navigation/command.ts'

const onMap = (address: Address): boolean => address.page === 'map'

/** What can be done with the map whether or not it is drawn; the screen adds what needs it. */
export const mapCommands: readonly Command[] = [
  {
    id: 'map.arcs',
    room: 'map',
    words: 'commands.arcs',
    group: 'view',
    when: onMap,
    perform: () => writeSetting('arcs', readSettings().arcs === 'none' ? 'stylised' : 'none'),
  },
  {
    id: 'map.labels',
    room: 'map',
    words: 'commands.labels',
    group: 'view',
    when: onMap,
    perform: () => writeSetting('showLabels', !readSettings().showLabels),
  },
  {
    id: 'map.globe',
    room: 'map',
    words: 'commands.globe',
    group: 'view',
    when: onMap,
    perform: () => writeSetting('projection', readSettings().projection === 'globe' ? 'equal-earth' : 'globe'),
  },
]
