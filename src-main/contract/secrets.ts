export interface SecretCalls {
  /** Seals a private text with the key the system keeps for this user: base64; null where the system keeps none. */
  sealText(arg: { text: string }): Promise<string | null>
  /** The text in a box sealed by this user on this machine; null for any other box. */
  openSealed(arg: { box: string }): Promise<string | null>
}
