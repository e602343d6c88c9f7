import type { HolidayTable } from '#domain/calendar/holiday-on.ts'
import type { HomeCity } from '#domain/place/home.ts'
import type { Place } from '#domain/place/place.ts'
import type { Cost } from './cost.ts'
import type { Gift } from './gift.ts'
import type { Item } from './item.ts'
import type { Member } from './member.ts'
import type { Override } from './override.ts'
import type { Task } from './task.ts'
import type { TravelEstimates } from './travel-estimate.ts'
import type { Visit } from './visit.ts'

/** A visit with everything that belongs to it. */
export interface VisitFile {
  readonly visit: Visit
  readonly members: readonly Member[]
  readonly items: readonly Item[]
  readonly tasks: readonly Task[]
  readonly gifts: readonly Gift[]
  readonly costs: readonly Cost[]
  readonly overrides: readonly Override[]
}

/** An airport as the program knows it. */
export interface Airport {
  /** IATA. */
  readonly code: string
  readonly name: string
  readonly city: string
  /** ISO 3166-1 alpha-2. */
  readonly country: string
  /** Degrees, WGS 84. */
  readonly lon: number
  readonly lat: number
  /** IANA. */
  readonly zone: string
}

/** What a visit's rules look up outside its file. */
export interface VisitSurroundings {
  readonly home: HomeCity
  readonly places: ReadonlyMap<string, Place>
  /** By IATA code. */
  readonly airports: ReadonlyMap<string, Airport>
  readonly holidays: HolidayTable
  readonly estimates: TravelEstimates
}
