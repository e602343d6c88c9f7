import type { RuleKind } from '#domain/rule/rule-kinds.ts'
import type { RuleResult } from '#domain/rule/rule-result.ts'
import type { VisitFile, VisitSurroundings } from '#domain/visit/visit-file.ts'
import { useWords } from '#i18n/words.ts'
import { Button } from '#ui/button.tsx'
import { Popover } from '#ui/popover.tsx'
import { StateChip } from '#ui/state-chip.tsx'
import { useState, type ReactNode } from 'react'
import styles from './rule-chips.module.css'
import { RulePanel } from './rule-panel.tsx'
import { ruleFigure, ruleName } from './rule-text.ts'
import { useFormats } from './use-formats.ts'
import { useRuleResults } from './use-rule-results.ts'

interface RuleChipsProps {
  readonly file: VisitFile
  readonly surroundings: VisitSurroundings
  /** Chips that stand before those of the rules. */
  readonly children?: ReactNode
}

/** The rules a visit is held to, each a chip in its fixed place: those that always matter and those to be looked at, the rest on demand. */
export function RuleChips({ file, surroundings, children }: RuleChipsProps) {
  const words = useWords('rules')
  const format = useFormats()
  const results = useRuleResults(file, surroundings)
  const [isWhole, setWhole] = useState(false)
  if (!results || file.visit.isTemplate) return null
  const shown = isWhole ? results : results.filter(isInRow)
  const hidden = results.length - results.filter(isInRow).length
  return (
    <div className={styles.row} role="group" aria-label={words('label')}>
      {children}
      {shown.map((result) => {
        const name = ruleName(result.rule, words)
        const isKept = result.override !== undefined && result.state !== 'ok'
        return (
          <Popover
            key={result.id}
            label={name}
            placement="bottom start"
            button={<StateChip state={result.state} name={name} figure={ruleFigure(result, format)} word={words(isKept ? 'kept' : `states.${result.state}`)} />}
          >
            <RulePanel result={result} file={file} />
          </Popover>
        )
      })}
      {hidden > 0 && (
        <Button size="small" variant="quiet" onPress={() => setWhole(!isWhole)}>
          {isWhole ? words('fewer') : words('all', { number: format.number(results.length) })}
        </Button>
      )}
    </div>
  )
}

const always: ReadonlySet<RuleKind> = new Set<RuleKind>(['days-abroad', 'countries', 'group-size', 'business-share', 'publicity', 'host-days', 'escort', 'banquet'])

const isInRow = ({ state, rule }: RuleResult): boolean => state === 'over' || state === 'near' || always.has(rule.kind)
