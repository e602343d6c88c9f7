/** A base map the user brought: what stands on its credit line. Its shapes lie in a record of their own with the same id. */
export interface OwnBaseMap {
  readonly id: string
  readonly name: string
  readonly source: string
  /** 审图号, "" when it has none. */
  readonly approvalNumber: string
  /** Which of the built-in views of borders it follows, for names and flags: 'cn', 'intl' or 'ne'. */
  readonly worldview: string
  /** ISO 8601, UTC. */
  readonly addedAt: string
}
