import type { MapView } from '#domain/map/map-view.ts'
import type { PlaceId } from '#domain/place/place.ts'
import { allShown, type MapChoices } from './map-choices.ts'

export interface MovedView {
  /** The projection and centre that were moved away from; another choice of these starts afresh. */
  readonly from: string
  readonly view: MapView
}

/** Where the reader stood on the map when they left it, so that coming back shows the same; forgotten when the window closes. */
export const mapSession: {
  choices: MapChoices
  isList: boolean
  moved: MovedView | undefined
  centeredOn: PlaceId | undefined
  selected: PlaceId | undefined
} = { choices: allShown, isList: false, moved: undefined, centeredOn: undefined, selected: undefined }
