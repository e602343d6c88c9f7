/** The kinds of record this version knows; a log may hold others, which are kept and passed on. */
export const entities = [
  ...(['place', 'tierStep', 'agreement', 'commitment', 'plan', 'action', 'person', 'organisation', 'letter'] as const),
  ...(['activity', 'project', 'policy', 'need', 'pair', 'programme', 'fair', 'invitation', 'target'] as const),
  ...(['visit', 'member', 'item', 'task', 'gift', 'cost', 'override'] as const),
  ...(['home', 'baseMap', 'baseMapShape', 'import', 'purge', 'view', 'workingYear', 'rule'] as const),
] as const
export type Entity = (typeof entities)[number]

/** What a register can hold: anything JSON can say. `null` clears it. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json }

/** Registers of one record: a plain field, `field/<language>` or `field#<element>`. */
export type Registers = Readonly<Record<string, Json>>

/** New values for registers of one record; registers not named stay as they are. */
export interface Op {
  /** An `Entity`, or what a newer version calls one. */
  readonly e: string
  readonly r: string
  readonly f: Registers
}

export const isEntity = (text: string): text is Entity => (entities as readonly string[]).includes(text)

/** Puts a record in the trash; nothing is ever deleted for good by it. */
export const removeOps = (entity: Entity, id: string): readonly Op[] => [{ e: entity, r: id, f: { $del: true } }]
