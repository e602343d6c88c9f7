/** Where a fact was seen. */
export interface Source {
  readonly url?: string
  /** For instance 'official-tianjin', 'official-partner', 'media'; words under vocabulary `sourceKinds`. */
  readonly kind: string
  readonly note?: string
}

export const confidences = ['high', 'medium', 'low'] as const
export type Confidence = (typeof confidences)[number]
