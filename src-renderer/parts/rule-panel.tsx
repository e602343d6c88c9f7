import type { RuleResult } from '#domain/rule/rule-result.ts'
import { halfDays } from '#domain/visit/half-days.ts'
import type { VisitFile } from '#domain/visit/visit-file.ts'
import { useWords } from '#i18n/words.ts'
import { classNames } from '#ui/class-names.ts'
import { HalfDayCells } from './half-day-cells.tsx'
import { limitsText } from './limits-text.ts'
import { RuleOverride } from './rule-override.tsx'
import styles from './rule-panel.module.css'
import { RulePoints } from './rule-points.tsx'
import { ruleFact, ruleFigure, ruleName, ruleWhy } from './rule-text.ts'
import { useCountryName } from './use-country-name.ts'
import { useFormats } from './use-formats.ts'

interface RulePanelProps {
  readonly result: RuleResult
  readonly file: VisitFile
}

/** One rule of a visit: its figure with the evidence, what it says, why the visit stands as it does, where it comes from, and the way beyond it. */
export function RulePanel({ result, file }: RulePanelProps) {
  const words = useWords('rules')
  const format = useFormats()
  const nameOfCountry = useCountryName()
  const { rule, state } = result
  const figure = ruleFigure(result, format)
  const fact = ruleFact(rule, words)
  const numbers = limitsText(rule, words, format)
  return (
    <div className={styles.panel}>
      <header className={styles.head}>
        <h3 className={styles.name}>
          <bdi>{ruleName(rule, words)}</bdi>
        </h3>
        {figure !== undefined && <span className={classNames(styles.figure, styles[state])}>{figure}</span>}
      </header>
      {rule.kind === 'business-share' && <HalfDayCells cells={halfDays(file)} hasLegend />}
      <dl className={styles.facts}>
        {(fact !== undefined || numbers !== '') && (
          <>
            <dt>{words('limit')}</dt>
            <dd>
              {fact}
              {numbers !== '' && <div className={styles.grade}>{numbers}</div>}
            </dd>
          </>
        )}
        <dt>{words('reason')}</dt>
        <dd>
          <b>{words(`states.${state}`)}</b> · {ruleWhy(result, words, format, nameOfCountry)}
          <RulePoints result={result} file={file} />
        </dd>
        <dt>{words('source')}</dt>
        <dd>
          <bdi>{result.source === '' ? words('noSource') : result.source}</bdi>
          <div className={styles.grade}>{words(`confidence.${result.confidence}`)}</div>
        </dd>
      </dl>
      <RuleOverride result={result} visitId={file.visit.id} />
    </div>
  )
}
