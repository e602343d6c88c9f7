import type { DBCore, Middleware } from 'dexie'

/** Tables that anybody in this room may write: they hold nothing of the records. */
const openTables: ReadonlySet<string> = new Set(['settings'])

/** Refuses every write to the log or the projection through Dexie, upgrades of the database included; `writeStrictly` is the door. */
export const guard: Middleware<DBCore> = {
  stack: 'dbcore',
  name: 'guard',
  create: (down) => ({
    ...down,
    table: (name) => {
      const table = down.table(name)
      if (openTables.has(name)) return table
      return { ...table, mutate: () => Promise.reject(new Error(`${name} is written through commit() only`)) }
    },
  }),
}
