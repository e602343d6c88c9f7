import { ownRules, shippedRules } from '#data/rule-queries.ts'
import { useQuery } from '#data/use-query.ts'
import { removeOps } from '#domain/log/op.ts'
import { isInForce, mergedRules } from '#domain/rule/rule-set.ts'
import { ruleSetChanges } from '#domain/rule/rule-set-changes.ts'
import { readRuleSet, ruleSetText } from '#domain/rule/rule-set-file.ts'
import { recordIdOfRule, ruleOps, ruleScopes, type Rule } from '#domain/rule/rule.ts'
import { useWords } from '#i18n/words.ts'
import { ruleName } from '#parts/rule-text.ts'
import { useSave } from '#parts/use-save.ts'
import { useToday } from '#parts/use-today.ts'
import { Banner } from '#ui/banner.tsx'
import { Button } from '#ui/button.tsx'
import { FileDown, FileUp, Plus } from 'lucide-react'
import { useState } from 'react'
import { RuleDialog } from './rule-dialog.tsx'
import { ruleProblemText } from './rule-problem-text.ts'
import { RuleRow } from './rule-row.tsx'
import settings from './settings.module.css'
import { useTextFiles } from './use-text-files.ts'

/** The rules of official visits: to read, change, switch off and add to, and whole sets that come and go as files. */
export function RulesSection() {
  const words = useWords('rules')
  const save = useSave()
  const today = useToday()
  const own = useQuery(ownRules, [])
  const [edited, setEdited] = useState<Rule | 'new'>()
  const { refused, bring, give } = useTextFiles()
  if (own.kind === 'loading') return null
  const shipped = shippedRules()
  const rules = mergedRules(shipped, own.value)
  const keptOf = (id: string): Rule | undefined => own.value.find((rule) => rule.id === id)
  const name = (rule: Rule): string => ruleName(rule, words)

  const take = async (text: string): Promise<string | undefined> => {
    const read = readRuleSet(text)
    if ('problem' in read) return ruleProblemText(read.problem, words)
    await save('rule.import', ruleSetChanges(shipped, own.value, read.set.rules), words('set.imported', { name: read.set.id }))
    return undefined
  }
  const turn = (rule: Rule): void =>
    void save('rule.edit', ruleOps(keptOf(rule.id), { ...rule, isOff: !rule.isOff }), words(rule.isOff ? 'set.turnedOn' : 'set.turnedOff', { rule: name(rule) }))
  const forget = (rule: Rule): void => {
    const isShipped = shipped.some(({ id }) => id === rule.id)
    void save('rule.remove', removeOps('rule', recordIdOfRule(rule.id)), words(isShipped ? 'set.backToShipped' : 'set.removed', { rule: name(rule) }))
  }
  return (
    <div className={settings.group}>
      <p className={settings.text}>{words('set.intro')}</p>
      <div className={settings.row}>
        <Button icon={Plus} onPress={() => setEdited('new')}>
          {words('set.add')}
        </Button>
        <Button icon={FileUp} onPress={() => void bring(take)}>
          {words('import')}
        </Button>
        <Button icon={FileDown} onPress={() => void give('rule-set.json', ruleSetText({ id: `rules-${today}`, rules }))}>
          {words('export')}
        </Button>
      </div>
      {refused && (
        <Banner tone="over" text={words('refused', { name: refused.name })}>
          <span>{refused.reason}</span>
        </Banner>
      )}
      {ruleScopes.map((scope) => (
        <section key={scope} className={settings.group}>
          <h3 className={settings.head}>{words(`scopes.${scope}`)}</h3>
          <ul className={settings.items}>
            {rules
              .filter((rule) => rule.scope === scope)
              .map((rule) => (
                <RuleRow
                  key={rule.id}
                  rule={rule}
                  isInForce={isInForce(rule, today)}
                  kept={!keptOf(rule.id) ? 'shipped' : shipped.some(({ id }) => id === rule.id) ? 'changed' : 'own'}
                  onEdit={() => setEdited(rule)}
                  onTurn={() => turn(rule)}
                  onForget={() => forget(rule)}
                />
              ))}
          </ul>
        </section>
      ))}
      {edited !== undefined && (
        <RuleDialog key={edited === 'new' ? '' : edited.id} rule={edited === 'new' ? undefined : edited} rules={rules} keptOf={keptOf} onClose={() => setEdited(undefined)} />
      )}
    </div>
  )
}
