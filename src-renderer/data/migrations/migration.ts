/** One step of the database: tables and indexes only. What records look like inside changes in `domain/log/upcast.ts`, never here. */
export interface Migration {
  readonly version: number
  /** Table → its key and indexes as Dexie writes them; null drops the table. */
  readonly stores: Readonly<Record<string, string | null>>
}
