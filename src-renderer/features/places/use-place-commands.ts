import { useMemo } from 'react'
import { isToBeConfirmed, type Place } from '#domain/place/place.ts'
import type { RecordKind } from '#domain/record/record-kinds.ts'
import type { Command } from '#navigation/command.ts'
import { go } from '#navigation/go.ts'
import { useCommands } from '#navigation/live-commands.ts'

/** Offers what can be done with the open place to the palette and the menu; the two actions must be stable. */
export function usePlaceCommands(place: Place, add: (kind: RecordKind) => void, remove: () => void): void {
  const isOnMap = !isToBeConfirmed(place)
  const commands = useMemo(
    (): readonly Command[] => [
      {
        id: 'places.add-exchange',
        room: 'places',
        words: 'commands.addExchange',
        group: 'edit',
        perform: () => add('activity'),
      },
      { id: 'places.add-letter', room: 'places', words: 'commands.addLetter', group: 'edit', perform: () => add('letter') },
      { id: 'places.add-lead', room: 'places', words: 'commands.addLead', group: 'edit', perform: () => add('project') },
      { id: 'places.add-person', room: 'places', words: 'commands.addPerson', group: 'edit', perform: () => add('person') },
      {
        id: 'places.add-agreement',
        room: 'places',
        words: 'commands.addAgreement',
        group: 'edit',
        perform: () => add('agreement'),
      },
      ...(isOnMap
        ? [
            {
              id: 'places.on-map',
              room: 'places',
              words: 'commands.onMap',
              group: 'go',
              perform: () => go({ page: 'map', place: place.id }),
            } as const,
          ]
        : []),
      { id: 'places.remove', room: 'places', words: 'commands.remove', group: 'edit', perform: remove },
    ],
    [place.id, isOnMap, add, remove],
  )
  useCommands(commands)
}
