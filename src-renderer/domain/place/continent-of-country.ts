import type { Continent } from './place.ts'

/** The continent of a country (ISO 3166-1 alpha-2) by the lists of the foreign ministry; `undefined` for an unknown code. */
export function continentOfCountry(country: string): Continent | undefined {
  return byCountry.get(country)
}

/** By the country and region pages of the Ministry of Foreign Affairs of China: Türkiye, Cyprus and the Caucasus in Asia. */
const lists: readonly (readonly [Continent, string])[] = [
  [
    'asia',
    'AE AF AM AZ BD BH BN BT CN CY GE HK ID IL IN IQ IR JO JP KG KH KP KR KW KZ LA LB LK MM MN MO MV MY NP OM PH PK PS QA SA SG SY TH TJ TL TM TR TW UZ VN YE IO',
  ],
  [
    'europe',
    'AD AL AT AX BA BE BG BY CH CZ DE DK EE ES FI FO FR GB GG GI GR HR HU IE IM IS IT JE LI LT LU LV MC MD ME MK MT NL NO PL PT RO RS RU SE SI SJ SK SM UA VA XK',
  ],
  [
    'africa',
    'AO BF BI BJ BW CD CF CG CI CM CV DJ DZ EG EH ER ET GA GH GM GN GQ GW KE KM LR LS LY MA MG ML MR MU MW MZ NA NE NG RE RW SC SD SH SL SN SO SS ST SZ TD TG TN TZ UG YT ZA ZM ZW',
  ],
  [
    'north-america',
    'AG AI AW BB BL BM BQ BS BZ CA CR CU CW DM DO GD GL GP GT HN HT JM KN KY LC MF MQ MS MX NI PA PM PR SV SX TC TT US VC VG VI',
  ],
  ['south-america', 'AR BO BR CL CO EC FK GF GY PE PY SR UY VE GS'],
  ['oceania', 'AS AU CC CK CX FJ FM GU KI MH MP NC NF NR NU NZ PF PG PN PW SB TK TO TV UM VU WF WS'],
]

const byCountry: ReadonlyMap<string, Continent> = new Map(
  lists.flatMap(([continent, codes]) => codes.split(' ').map((code): [string, Continent] => [code, continent])),
)

/** All country codes a place may carry. */
export const countryCodes: readonly string[] = [...byCountry.keys()]
