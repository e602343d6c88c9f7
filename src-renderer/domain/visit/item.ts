import { optional, whole, type Field } from '#domain/log/fields.ts'
import { matching, text } from '#domain/log/register-checks.ts'
import type { RecordOf } from '#domain/record/record-id.ts'
import { seatingField } from '#domain/seating/seating-wish.ts'
import {
  choiceField,
  codeField,
  dateField,
  fileField,
  lineField,
  linesField,
  linkField,
  linksField,
  passageField,
  passagesField,
  shaped,
  slotField,
} from '#domain/record/shaped-fields.ts'

export const itemKinds = ['leg', 'meeting', 'event', 'meal', 'stay', 'free', 'note'] as const
const legModes = ['flight', 'train', 'car', 'ship', 'walk'] as const
/** The whole delegation, or one of the groups that part ways for a while. */
const tracks = ['all', 'a', 'b', 'c'] as const
const itemStates = ['planned', 'done', 'changed', 'dropped'] as const
const dressCodes = ['open', 'formal', 'business', 'casual', 'national'] as const
/** Official business by its kind, or by decision: R-BIZ. */
const businessKinds = ['by-kind', 'business', 'other'] as const

/** One line of an itinerary. Without a date it waits in the pool of ideas. */
export type Item = RecordOf<'item', typeof itemFields>

/** "09:30" on the clock of the place, or "" when no time is set. */
const clockField = (): Field<string> => shaped({ kind: 'line', isLtr: true }, whole(matching(/^(|([01]\d|2[0-3]):[0-5]\d)$/), ''))
/** IANA. */
const zoneField = (): Field<string | undefined> => shaped({ kind: 'zone' }, optional(text(100)))

/** IATA. */
const airportField = (): Field<string> => shaped({ kind: 'airport' }, whole(text(100), ''))

export const itemFields = {
  visitId: linkField('visit'),
  kind: choiceField('itemKinds', itemKinds, 'meeting'),
  titles: linesField(),
  /** Start and end on the clocks of where they happen; a leg ends on the clock of where it leads. */
  date: dateField(),
  time: clockField(),
  endDate: dateField(),
  endTime: clockField(),
  /** Where it happens, or where a leg leads. */
  placeId: linkField('place'),
  /** Whose clock `time` is read from, where neither place nor airport tells. */
  zone: zoneField(),
  endZone: zoneField(),
  venue: linesField(),
  track: choiceField('tracks', tracks, 'all'),
  /** Who takes part; none named: everybody on the track. */
  memberIds: linksField('member'),
  mode: choiceField('legModes', legModes, 'flight'),
  /** Flight, train or ship: "CA 911". */
  serviceNumber: codeField(),
  fromCode: airportField(),
  from: lineField(),
  toCode: airportField(),
  to: lineField(),
  /** Legs with one ticket keep their connection; the carrier answers for it. */
  ticket: codeField(),
  theirIds: linksField('person'),
  organisationId: linkField('organisation'),
  meetingPurpose: passagesField(),
  points: passagesField(),
  wish: passagesField(),
  ifAsked: passagesField(),
  avoid: passageField(),
  interpreterId: linkField('member'),
  /** Which seating, and who was put elsewhere by hand. */
  seating: seatingField(),
  dress: choiceField('dressCodes', dressCodes, 'open'),
  transport: lineField(),
  business: choiceField('businessKinds', businessKinds, 'by-kind'),
  progress: choiceField('itemStates', itemStates, 'planned'),
  outcome: passageField(),
  photo: fileField(),
  notes: passageField(),
  slot: slotField(),
}
