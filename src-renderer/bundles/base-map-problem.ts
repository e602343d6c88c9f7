/** Why a base map is refused; nothing has been changed then. */
export type BaseMapProblem =
  | { readonly kind: 'too-large'; readonly megabytes: number; readonly most: number }
  | { readonly kind: 'too-many-points'; readonly points: number; readonly most: number }
  | { readonly kind: 'too-many-shapes'; readonly shapes: number; readonly most: number }
  | { readonly kind: 'too-deep'; readonly most: number }
  /** Neither JSON nor a ZIP file. */
  | { readonly kind: 'unknown-format' }
  | { readonly kind: 'not-json'; readonly reason: string }
  /** JSON, but not GeoJSON or TopoJSON. */
  | { readonly kind: 'not-a-map' }
  | { readonly kind: 'broken-zip'; readonly reason: string }
  | { readonly kind: 'zip-too-full'; readonly files: number; readonly most: number }
  /** Unpacked it would be more than allowed: a zip bomb, or a map far too large. */
  | { readonly kind: 'zip-too-large'; readonly megabytes: number; readonly most: number }
  | { readonly kind: 'zip-without-shapes' }
  | { readonly kind: 'zip-with-several-maps'; readonly maps: number }
  | { readonly kind: 'broken-shapes'; readonly reason: string }
  /** `feature` counts from 1. */
  | { readonly kind: 'coordinate'; readonly feature: number; readonly lon: string; readonly lat: string }
  | { readonly kind: 'broken-feature'; readonly feature: number; readonly reason: string }
  | { readonly kind: 'missing-arc'; readonly feature: number; readonly arc: number }
  | { readonly kind: 'no-areas' }
  | { readonly kind: 'too-slow'; readonly seconds: number }
  | { readonly kind: 'failed'; readonly reason: string }

/** What was left out or changed in a map that is accepted all the same. */
export type BaseMapRemark =
  | { readonly kind: 'dropped-rings'; readonly count: number }
  | { readonly kind: 'closed-rings'; readonly count: number }
  | { readonly kind: 'points-left-out'; readonly count: number }
  | { readonly kind: 'unrecognised-left-out'; readonly count: number; readonly pointOfView: string }
  | { readonly kind: 'without-code'; readonly count: number }
  | { readonly kind: 'no-codes' }
  | { readonly kind: 'simplified'; readonly from: number; readonly to: number }

export class BaseMapRefused extends Error {
  readonly problem: BaseMapProblem
  constructor(problem: BaseMapProblem) {
    super(problem.kind)
    this.problem = problem
  }
}

export const refuse = (problem: BaseMapProblem): never => {
  throw new BaseMapRefused(problem)
}
