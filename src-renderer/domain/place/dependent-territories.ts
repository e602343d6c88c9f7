/** Territories with an ISO 3166-1 code of their own, by the state they belong to. */
const territories: Readonly<Record<string, string>> = {
  AU: 'CC CX HM NF',
  CN: 'HK MO TW',
  DK: 'FO GL',
  FI: 'AX',
  FR: 'BL GF GP MF MQ NC PF PM RE TF WF YT',
  GB: 'AI BM FK GG GI GS IM IO JE KY MS PN SH TC VG',
  NL: 'AW BQ CW SX',
  NO: 'BV SJ',
  NZ: 'CK NU TK',
  US: 'AS GU MP PR UM VI',
}

const stateOf: ReadonlyMap<string, string> = new Map(
  Object.entries(territories).flatMap(([state, codes]) =>
    codes.split(' ').map((code): [string, string] => [code, state]),
  ),
)

/** The state a code stands for, and the code itself as `territory` when it is a part of that state ("" otherwise). */
export function stateAndTerritory(code: string): { readonly country: string; readonly territory: string } {
  const state = stateOf.get(code)
  return state ? { country: state, territory: code } : { country: code, territory: '' }
}
