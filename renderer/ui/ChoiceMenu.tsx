// A button that says what is chosen and opens a list to choose another from, with a few things to do below it.
// Where every choice must stay in sight use Segmented.
import type { ReactNode } from 'react'
import { Check, ChevronDown } from 'lucide-react'
import { Button, Header, Menu, MenuItem, MenuSection, MenuTrigger, Popover } from 'react-aria-components'
import { classNames } from './classNames'
import type { MenuEntry } from './MenuButton'
import menu from './Menu.module.css'
import styles from './ChoiceMenu.module.css'

export interface ChoiceMenuProps<Value extends string> {
  /** What the list is called, and the button while nothing in it is chosen. */
  readonly label: string
  /** The button's full name while something is chosen; its words are part of it. */
  readonly chosenLabel?: string
  readonly icon: ReactNode
  readonly value: Value | null
  readonly options: readonly { readonly value: Value; readonly label: string }[]
  readonly onChange: (value: Value) => void
  readonly entries: readonly MenuEntry[]
  readonly entriesLabel: string
  readonly isDisabled?: boolean
}

export function ChoiceMenu<Value extends string>(props: ChoiceMenuProps<Value>) {
  const { label, chosenLabel, value, options, entries, isDisabled = false } = props
  const chosen = options.find((option) => option.value === value)
  return (
    <MenuTrigger>
      <Button
        className={classNames(styles.trigger, chosen !== undefined && styles.chosen)}
        data-selected={chosen === undefined ? undefined : true}
        isDisabled={isDisabled}
        {...(chosen !== undefined && chosenLabel !== undefined && { 'aria-label': chosenLabel })}
      >
        {props.icon}
        <span data-label="" className={styles.words}>
          {chosen?.label ?? label}
        </span>
        <ChevronDown aria-hidden data-opens="" />
      </Button>
      <Popover className={menu.popover ?? ''} placement="bottom end">
        <Menu aria-label={label} className={menu.list ?? ''}>
          {options.length > 0 && <Choices {...props} />}
          {entries.length > 0 && <Deeds entries={entries} label={props.entriesLabel} />}
        </Menu>
      </Popover>
    </MenuTrigger>
  )
}

function Choices<Value extends string>({ label, value, options, onChange }: ChoiceMenuProps<Value>) {
  return (
    <MenuSection
      aria-label={label}
      className={styles.section ?? ''}
      selectionMode="single"
      selectedKeys={value === null ? [] : [value]}
    >
      {options.map((option) => (
        <MenuItem
          key={option.value}
          id={option.value}
          textValue={option.label}
          className={menu.item ?? ''}
          onAction={() => onChange(option.value)}
        >
          <Check aria-hidden className={classNames(option.value !== value && styles.unchosen)} />
          {option.label}
        </MenuItem>
      ))}
    </MenuSection>
  )
}

function Deeds({ entries, label }: { readonly entries: readonly MenuEntry[]; readonly label: string }) {
  return (
    <MenuSection className={styles.section ?? ''}>
      <Header className={styles.title ?? ''}>{label}</Header>
      {entries.map((entry) => (
        <MenuItem
          key={entry.id}
          id={entry.id}
          textValue={entry.label}
          className={menu.item ?? ''}
          onAction={entry.onAction}
        >
          {entry.icon}
          {entry.label}
        </MenuItem>
      ))}
    </MenuSection>
  )
}
