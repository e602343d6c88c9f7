import { partialDate } from '#domain/place/partial-date.ts'
import { withText } from '#domain/place/language-map.ts'
import { ruleKindIds, traitsOfRule, type RuleKind } from '#domain/rule/rule-kinds.ts'
import { ruleSetProblem } from '#domain/rule/rule-set-problem.ts'
import { longestRuleText, longestRuleTitle, ruleConfidences, ruleOps, ruleScopes, type Rule } from '#domain/rule/rule.ts'
import { without } from '#domain/place/without.ts'
import { useWords } from '#i18n/words.ts'
import { ruleFact, ruleName } from '#parts/rule-text.ts'
import { useSave } from '#parts/use-save.ts'
import { Button } from '#ui/button.tsx'
import { Dialog } from '#ui/dialog.tsx'
import { NumberField } from '#ui/number-field.tsx'
import { Select } from '#ui/select.tsx'
import { TextField } from '#ui/text-field.tsx'
import { useState } from 'react'
import { ruleProblemText } from './rule-problem-text.ts'
import settings from './settings.module.css'

interface RuleDialogProps {
  /** Left out for a new one. */
  readonly rule: Rule | undefined
  readonly rules: readonly Rule[]
  readonly keptOf: (id: string) => Rule | undefined
  readonly onClose: () => void
}

/** The form of one rule; it is kept only when the whole set still makes sense with it. */
export function RuleDialog({ rule, rules, keptOf, onClose }: RuleDialogProps) {
  const words = useWords('rules')
  const save = useSave()
  const [draft, setDraft] = useState(rule ?? freshRule(rules))
  const [dates, setDates] = useState({ from: rule?.from ?? '', to: rule?.to ?? '' })
  const change = (part: Partial<Rule>): void => setDraft((before) => ({ ...before, ...part }))
  const undated = without(without(draft, 'from'), 'to')
  const [begins, ends] = [partialDate(dates.from), partialDate(dates.to)]
  const after: Rule = { ...undated, id: draft.id.trim(), ...(begins && { from: begins }), ...(ends && { to: ends }) }
  const badDate = (text: string): boolean => text.trim() !== '' && !partialDate(text)
  const isBad = badDate(dates.from) || badDate(dates.to)
  const problem = ruleSetProblem([...rules.filter(({ id }) => id !== rule?.id), after])
  const { limits, isOneOfLimits } = traitsOfRule(draft.kind)
  const setKind = (kind: RuleKind): void => change({ kind, limits: rules.find((one) => one.kind === kind)?.limits ?? {}, countries: rules.find((one) => one.kind === kind)?.countries ?? [], replaces: '' })
  const setLimit = (name: string, value: number): void => {
    if (Number.isNaN(value)) change({ limits: Object.fromEntries(Object.entries(draft.limits).filter(([one]) => one !== name)) })
    else change({ limits: isOneOfLimits ? { [name]: value } : { ...draft.limits, [name]: value } })
  }
  const keep = async (): Promise<void> => {
    if (problem || isBad) return
    if (await save('rule.edit', ruleOps(keptOf(after.id), after), words('set.saved', { rule: ruleName(after, words) }))) onClose()
  }
  const dateError = (text: string): string | undefined => (badDate(text) ? words('problems.not-a-date') : undefined)
  return (
    <Dialog
      title={rule ? ruleName(rule, words) : words('set.add')}
      isOpen
      onClose={onClose}
      isDismissable={false}
      actions={
        <>
          <Button slot="close">{words.in('ui', 'cancel')}</Button>
          <Button variant="primary" isDisabled={problem !== undefined || isBad} onPress={() => void keep()}>
            {words('keep')}
          </Button>
        </>
      }
    >
      <div className={settings.form}>
        {!rule && (
          <>
            <TextField label={words('fields.id')} help={words('fields.idHelp')} value={draft.id} onChange={(id) => change({ id })} maxLength={40} dir="ltr" autoFocus />
            <Select label={words('fields.kind')} items={ruleKindIds.map((id) => ({ id, label: kindName(id, rules, words) }))} selected={draft.kind} onChange={setKind} />
          </>
        )}
        <TextField
          label={words('fields.title')}
          placeholder={ruleName({ ...draft, titles: {} }, words)}
          value={draft.titles[words.language] ?? ''}
          onChange={(text) => change({ titles: withText(draft.titles, words.language, text) })}
          maxLength={longestRuleTitle}
          dir="auto"
        />
        <TextField
          label={words('fields.text')}
          placeholder={ruleFact({ ...draft, texts: {} }, words) ?? ''}
          value={draft.texts[words.language] ?? ''}
          onChange={(text) => change({ texts: withText(draft.texts, words.language, text) })}
          maxLength={longestRuleText}
          multiline
          dir="auto"
        />
        {Object.entries(limits).map(([name, range]) => (
          <NumberField key={name} label={words(`limits.${name}`)} value={draft.limits[name] ?? NaN} onChange={(value) => setLimit(name, value)} minimum={range.from} maximum={range.to} />
        ))}
        <Select label={words('fields.scope')} items={ruleScopes.map((id) => ({ id, label: words(`scopes.${id}`) }))} selected={draft.scope} onChange={(scope) => change({ scope })} />
        <TextField label={words('source')} value={draft.source} onChange={(source) => change({ source })} maxLength={longestRuleText} dir="auto" />
        <Select label={words('fields.confidence')} items={ruleConfidences.map((id) => ({ id, label: words(`confidence.${id}`) }))} selected={draft.confidence} onChange={(confidence) => change({ confidence })} />
        <TextField label={words('fields.from')} help={words('fields.dateHelp')} value={dates.from} onChange={(text) => setDates({ ...dates, from: text })} error={dateError(dates.from)} dir="ltr" />
        <TextField label={words('fields.to')} value={dates.to} onChange={(text) => setDates({ ...dates, to: text })} error={dateError(dates.to)} dir="ltr" />
        <Select
          label={words('fields.replaces')}
          items={[{ id: '', label: words('fields.none') }, ...rules.filter(({ id, kind }) => id !== draft.id && kind === draft.kind).map((one) => ({ id: one.id, label: ruleName(one, words) }))]}
          selected={draft.replaces}
          onChange={(replaces) => change({ replaces })}
        />
        {problem && draft.id.trim() !== '' && <p role="alert">{ruleProblemText(problem, words)}</p>}
      </div>
    </Dialog>
  )
}

/** Named by the rule that ships of its kind; tasks before and after the visit are kinds of many rules. */
const kindName = (kind: RuleKind, rules: readonly Rule[], words: ReturnType<typeof useWords>): string => {
  if (kind === 'task-before' || kind === 'after-return') return words(`kinds.${kind}`)
  const example = rules.find((one) => one.kind === kind)
  return example ? ruleName(example, words) : kind
}

function freshRule(rules: readonly Rule[]): Rule {
  const limits = rules.find(({ kind }) => kind === 'after-return')?.limits ?? { days: 7 }
  return { id: '', scope: 'outbound', kind: 'after-return', limits, countries: [], source: '', confidence: 'C', replaces: '', isOff: false, titles: {}, texts: {} }
}
