import type { DBCore, Middleware } from 'dexie'

/** Tables that anybody in this room may write: they hold nothing of the records. */
const openTables: ReadonlySet<string> = new Set(['settings'])

const admitted = new WeakSet()

/** Lets one transaction write records; only `write-records.ts` may ask for this. */
export function admit(transaction: object): void {
  admitted.add(transaction)
}

/** Refuses every write to the log or the projection that does not come through the door, upgrades of the database included. */
export const guard: Middleware<DBCore> = {
  stack: 'dbcore',
  name: 'guard',
  create: (down) => ({
    ...down,
    table: (name) => {
      const table = down.table(name)
      if (openTables.has(name)) return table
      return {
        ...table,
        mutate: (request) => {
          if (admitted.has(request.trans)) return table.mutate(request)
          return Promise.reject(new Error(`${name} is written through commit() only`))
        },
      }
    },
  }),
}
