import type { PlaceFile } from './place-file.ts'

/** The blocks of a file that hold records, by the column in which they stand. */
export const recordColumns = [
  ['agreement', 'person', 'organisation'],
  ['plan', 'visit', 'project', 'need', 'target'],
  ['letter', 'fair', 'pair', 'programme'],
] as const satisfies readonly (readonly (keyof PlaceFile)[])[]

export type RecordSection = (typeof recordColumns)[number][number]

/** How many records stand in a block. */
export function sectionCount(file: PlaceFile, section: RecordSection): number {
  return file[section].length + (section === 'fair' ? file.invitation.length : 0)
}

/** The blocks of a column of which there is something, and those still empty. */
export function filledAndEmpty(file: PlaceFile, column: readonly RecordSection[]): { readonly filled: readonly RecordSection[]; readonly empty: readonly RecordSection[] } {
  const isFilled = (section: RecordSection): boolean => sectionCount(file, section) > 0
  return { filled: column.filter(isFilled), empty: column.filter((section) => !isFilled(section)) }
}
