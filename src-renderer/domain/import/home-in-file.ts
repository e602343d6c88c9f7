import type { Op } from '#domain/log/op.ts'
import { recordProblem } from '#domain/log/record-fields.ts'
import { homeFields, homeOps } from '#domain/place/home-fields.ts'
import type { HomeCity } from '#domain/place/home.ts'

/** What makes the home city of a file ours; nothing where one is chosen already or the file has none that can be kept. */
export function homeInFile(homes: readonly unknown[] | undefined, current: HomeCity | undefined): readonly Op[] {
  const [home] = homes ?? []
  if (current || home === undefined || recordProblem(homeFields, home)) return []
  return homeOps(undefined, home as HomeCity)
}
