import { textIn } from '#domain/place/language-map.ts'
import { placeName } from '#domain/place/place.ts'
import type { ReadyLine } from '#domain/visit/readiness.ts'
import type { VisitFile, VisitSurroundings } from '#domain/visit/visit-file.ts'
import { useWords } from '#i18n/words.ts'
import { ruleName, ruleWhy } from '#parts/rule-text.ts'
import { useCountryName } from '#parts/use-country-name.ts'
import { useFormats } from '#parts/use-formats.ts'
import styles from './ready-view.module.css'

interface ReadyLineTextProps {
  readonly line: ReadyLine
  readonly file: VisitFile
  readonly surroundings: VisitSurroundings
}

const mostNames = 6

/** What a line is about, and how it stands, with whom or what it concerns. */
export function ReadyLineText({ line, file, surroundings }: ReadyLineTextProps) {
  const words = useWords('visits')
  const rules = useWords('rules')
  const format = useFormats()
  const nameOfCountry = useCountryName()
  const { id, why, count, at, date, rule, ids = [] } = line
  const [kind, paper] = id.split(' ')
  const title = rule ? ruleName(rule.rule, rules) : kind === 'paper' ? words.in('papers', `kinds.${paper}`) : words(`ready.titles.${id}`)
  const said = rule
    ? ruleWhy(rule, rules, format, nameOfCountry)
    : words(`ready.why.${why}`, {
        number: format.number(count ?? 0),
        when: at === undefined ? '' : `${format.day(new Date(at))} ${format.time(new Date(at))}`,
        date: date === undefined ? '' : format.partialDate(date),
      })
  const names = ids.slice(0, mostNames).map((one) => {
    const place = surroundings.places.get(one)
    const member = file.members.find((other) => other.id === one)
    return place ? placeName(place, words.language) : ((member && textIn(member.names, words.language)?.text) ?? words.in('parts', 'untitled'))
  })
  return (
    <span className={styles.text}>
      <b className={styles.title}>{title}</b>
      <span className={styles.why}>
        {said}
        {names.length > 0 && <bdi className={styles.names}>{format.list(names)}</bdi>}
      </span>
    </span>
  )
}
