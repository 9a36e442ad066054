// An icon that opens a list of things to do.
import type { ReactNode } from 'react'
import { Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components'
import { classNames } from './classNames'
import { IconButton } from './IconButton'
import styles from './Menu.module.css'

export interface MenuEntry {
  readonly id: string
  readonly label: string
  readonly icon?: ReactNode
  readonly tone?: 'plain' | 'danger'
  readonly isDisabled?: boolean
  readonly onAction: () => void
}

export interface MenuButtonProps {
  readonly label: string
  readonly icon: ReactNode
  readonly entries: readonly MenuEntry[]
}

export function MenuButton({ label, icon, entries }: MenuButtonProps) {
  return (
    <MenuTrigger>
      <IconButton label={label} icon={icon} />
      <Popover className={styles.popover ?? ''} placement="bottom end">
        <Menu aria-label={label} className={styles.list ?? ''}>
          {entries.map((entry) => (
            <MenuItem
              key={entry.id}
              id={entry.id}
              textValue={entry.label}
              className={classNames(styles.item, entry.tone === 'danger' && styles.danger)}
              isDisabled={entry.isDisabled ?? false}
              onAction={entry.onAction}
            >
              {entry.icon}
              {entry.label}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  )
}
