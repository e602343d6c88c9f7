import { host } from '#host/host.ts'

export interface KeptLine {
  readonly d: string
  readonly q: number
  readonly json: string
}

/** The lines of these changes ("device:q") in the latest whole backup that has any of them. */
export async function backupLines(wanted: ReadonlySet<string>): Promise<readonly KeptLine[]> {
  for (const { id } of await host().listBackups()) {
    const checked = await host().checkBackup({ id })
    if (checked.kind !== 'good') continue
    const found: KeptLine[] = []
    for (let part = 0; part < checked.parts; part++)
      for (const json of await host().readBackup({ id, part })) {
        const line = JSON.parse(json) as { d: string; q: number } | { void: [string, number] }
        const [d, q] = 'void' in line ? line.void : [line.d, line.q]
        if (wanted.has(`${d}:${q}`)) found.push({ d, q, json })
      }
    if (found.length > 0) return found
  }
  return []
}
