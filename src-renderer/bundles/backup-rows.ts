import { byTime, type Changeset, type SequenceVector } from '#domain/log/changeset.ts'
import { fold, type Rows } from '#domain/log/fold.ts'
import { host } from '#host/host.ts'

/** The records that a backup holds, folded from its log; `parts` as its check counted them. It may be stopped between two parts. */
export async function backupRows(
  id: string,
  parts: number,
  onProgress: (share: number) => void = () => undefined,
  signal?: AbortSignal,
): Promise<Rows> {
  const voids = new Set<string>()
  const changesets: Changeset[] = []
  for (let part = 0; part < parts; part++) {
    signal?.throwIfAborted()
    for (const json of await host().readBackup({ id, part })) {
      // Its form was checked line by line before.
      const line = JSON.parse(json) as Changeset | { readonly void: readonly [string, number] }
      if ('void' in line) voids.add(line.void.join(':'))
      else changesets.push(line)
    }
    onProgress((part + 1) / parts)
  }
  const rows: Rows = new Map()
  const said = new Map<string, SequenceVector>()
  for (const changeset of changesets.sort(byTime)) {
    if (voids.has(`${changeset.d}:${changeset.q}`)) continue
    if (changeset.see) said.set(changeset.d, changeset.see)
    fold(rows, changeset, said.get(changeset.d) ?? {})
  }
  return rows
}
