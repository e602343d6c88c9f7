import { ChevronDown } from 'lucide-react'
import { useState } from 'react'
import { Button, ComboBox as AriaComboBox, Group, Input, Label, Popover } from 'react-aria-components'
import type { Choice } from './choice.ts'
import { classNames } from './class-names.ts'
import { FieldNotes } from './field-notes.tsx'
import field from './field.module.css'
import float from './float.module.css'
import { Options } from './options.tsx'

interface ComboBoxProps<Id extends string> {
  readonly label: string
  /** Already filtered: the caller decides what fits what was typed. */
  readonly items: readonly Choice<Id>[]
  readonly inputValue: string
  readonly onInput: (text: string) => void
  readonly onSelect: (id: Id) => void
  readonly onBlur?: () => void
  /** Said in the open list when nothing fits. */
  readonly emptyText?: string
  readonly help?: string | undefined
  readonly error?: string | undefined
  readonly placeholder?: string
  readonly isDisabled?: boolean
  readonly isRequired?: boolean
  readonly hasButton?: boolean
  readonly autoFocus?: boolean
  readonly dir?: 'auto' | 'ltr' | 'rtl'
  readonly maxLength?: number
}

/** A text field with suggestions; what is typed may also stay as it is. */
export function ComboBox<Id extends string>({ label, items, inputValue, onInput, onSelect, onBlur, emptyText, help, error, placeholder, hasButton = false, dir, maxLength, ...rest }: ComboBoxProps<Id>) {
  // The list closes when its value changes, so the last choice is kept until something else is typed.
  const [chosen, setChosen] = useState<Id | null>(null)
  const choose = (key: unknown) => {
    const item = items.find(({ id }) => id === key)
    setChosen(item?.id ?? null)
    if (item) onSelect(item.id)
  }
  const type = (text: string) => {
    setChosen(null)
    onInput(text)
  }
  return (
    <AriaComboBox
      {...rest}
      className={field.field ?? ''}
      items={items}
      value={chosen}
      inputValue={inputValue}
      onInputChange={type}
      onChange={choose}
      onBlur={() => onBlur?.()}
      defaultFilter={everything}
      allowsCustomValue
      allowsEmptyCollection={emptyText !== undefined && inputValue.trim() !== ''}
      menuTrigger="input"
      isInvalid={error !== undefined}
    >
      <Label className={field.label ?? ''}>{label}</Label>
      <Group className={field.control ?? ''}>
        <Input
          className={field.input ?? ''}
          {...(placeholder === undefined ? {} : { placeholder })}
          {...(dir === undefined ? {} : { dir })}
          {...(maxLength === undefined ? {} : { maxLength })}
        />
        {hasButton && (
          <Button className={field.adornment ?? ''}>
            <ChevronDown className={field.icon} aria-hidden />
          </Button>
        )}
      </Group>
      <FieldNotes help={help} error={error} />
      <Popover className={classNames(float.float, float.list)} offset={4}>
        <Options items={items} emptyText={emptyText} />
      </Popover>
    </AriaComboBox>
  )
}

const everything = () => true
