/** Why a file can't be imported at all; nothing has been changed then. Rows count from 1. */
export type ImportFileProblem =
  | { readonly kind: 'too-large'; readonly megabytes: number; readonly most: number }
  | { readonly kind: 'empty' | 'unknown-format' | 'old-excel' | 'locked' | 'old-vcard' | 'no-cards' | 'no-events' | 'no-records' | 'no-sheets' }
  | { readonly kind: 'too-many-rows'; readonly sheet: string; readonly most: number; readonly row: number }
  | { readonly kind: 'too-many-columns'; readonly sheet: string; readonly most: number; readonly row: number }
  | { readonly kind: 'too-long-cell'; readonly sheet: string; readonly row: number; readonly most: number }
  | { readonly kind: 'too-deep'; readonly most: number }
  | { readonly kind: 'wrong-encoding'; readonly encoding: string; readonly row: number }
  | { readonly kind: 'broken-quotes'; readonly row: number }
  | { readonly kind: 'broken-zip' | 'not-json'; readonly reason: string }
  | { readonly kind: 'zip-too-full'; readonly files: number; readonly most: number }
  /** Unpacked it would be more than allowed: a zip bomb, or a sheet far too large. */
  | { readonly kind: 'zip-too-large'; readonly megabytes: number; readonly most: number }
  | { readonly kind: 'broken-part' | 'broken-card' | 'forbidden-key' | 'not-a-record'; readonly sheet: string; readonly row: number; readonly reason: string }
  | { readonly kind: 'too-slow'; readonly seconds: number }
  | { readonly kind: 'failed'; readonly reason: string }

export class ImportRefused extends Error {
  readonly problem: ImportFileProblem
  constructor(problem: ImportFileProblem) {
    super(problem.kind)
    this.name = 'ImportRefused'
    this.problem = problem
  }
}

export const refuseImport = (problem: ImportFileProblem): never => {
  throw new ImportRefused(problem)
}

/** What a parser said, on one line. */
export const reasonText = (problem: unknown): string => (problem instanceof Error ? problem.message : String(problem)).replace(/\s+/g, ' ').slice(0, 160)

export const importLimits = {
  mostBytes: 64 * 1024 * 1024,
  mostRows: 200_000,
  mostColumns: 500,
  /** A cell of a spreadsheet program holds at most 32,767. */
  mostInCell: 100_000,
  mostDepth: 32,
  mostFiles: 2000,
  mostUnpacked: 512 * 1024 * 1024,
  mostRatio: 300,
  mostSeconds: 120,
} as const
