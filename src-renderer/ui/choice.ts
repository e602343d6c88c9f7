/** One thing to choose from a list: its words come in already translated. */
export interface Choice<Id extends string = string> {
  readonly id: Id
  readonly label: string
  /** A quieter second line or a fact at the end. */
  readonly detail?: string
  readonly isDisabled?: boolean
}
