import type { Rule } from '#domain/rule/rule.ts'
import { useWords } from '#i18n/words.ts'
import { limitsText } from '#parts/limits-text.ts'
import { ruleFact, ruleName } from '#parts/rule-text.ts'
import { useFormats } from '#parts/use-formats.ts'
import { IconButton } from '#ui/icon-button.tsx'
import { Tag } from '#ui/tag.tsx'
import { CircleOff, Pencil, Power, Trash2, Undo2 } from 'lucide-react'

import settings from './settings.module.css'

interface RuleRowProps {
  readonly rule: Rule
  readonly isInForce: boolean
  readonly kept: 'shipped' | 'changed' | 'own'
  readonly onEdit: () => void
  readonly onTurn: () => void
  readonly onForget: () => void
}

/** One rule: what it says, its numbers, where it comes from, and the ways to change it. */
export function RuleRow({ rule, isInForce, kept, onEdit, onTurn, onForget }: RuleRowProps) {
  const words = useWords('rules')
  const format = useFormats()
  const name = ruleName(rule, words)
  const fact = ruleFact(rule, words)
  const numbers = limitsText(rule, words, format)
  return (
    <li className={settings.item}>
      <div className={settings.itemWords}>
        <b>
          <bdi>{name}</bdi>
        </b>{' '}
        <span className={settings.meta}>{rule.id}</span> {kept !== 'shipped' && <Tag tone="river">{words(`set.${kept}`)}</Tag>} {rule.isOff && <Tag tone="missing">{words('set.off')}</Tag>}{' '}
        {!rule.isOff && !isInForce && <Tag tone="missing">{words('set.notInForce')}</Tag>}
        {fact !== undefined && <div>{fact}</div>}
        {numbers !== '' && <div className={settings.meta}>{numbers}</div>}
        <div className={settings.meta}>
          <bdi>{rule.source}</bdi> · {words(`confidence.${rule.confidence}`)}
        </div>
      </div>
      <div className={settings.row}>
        <IconButton label={words('set.edit', { rule: name })} icon={Pencil} size="small" onPress={onEdit} />
        <IconButton label={words(rule.isOff ? 'set.turnOn' : 'set.turnOff', { rule: name })} icon={rule.isOff ? Power : CircleOff} size="small" onPress={onTurn} />
        {kept !== 'shipped' && (
          <IconButton label={words(kept === 'own' ? 'set.remove' : 'set.reset', { rule: name })} icon={kept === 'own' ? Trash2 : Undo2} size="small" onPress={onForget} />
        )}
      </div>
    </li>
  )
}
