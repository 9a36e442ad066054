// On a narrow screen the header's lesser verbs stand in one menu, so that nothing is cut and everything can be reached.
import { CircleHelp, EllipsisVertical, Settings } from 'lucide-react'
import { useTexts } from '../text/useTexts'
import { MenuButton, type MenuEntry } from '../ui/MenuButton'
import { goTo } from './useRoute'

export interface HeaderMenuProps {
  readonly newSheets: readonly MenuEntry[]
  readonly onHelp: () => void
}

export function HeaderMenu({ newSheets, onHelp }: HeaderMenuProps) {
  const { header } = useTexts().app
  return (
    <MenuButton
      label={header.more}
      icon={<EllipsisVertical aria-hidden />}
      entries={[
        ...newSheets,
        { id: 'help', label: header.help, icon: <CircleHelp aria-hidden />, onAction: onHelp },
        {
          id: 'settings',
          label: header.settings,
          icon: <Settings aria-hidden />,
          onAction: () => goTo({ kind: 'settings', sheet: 'settings' }),
        },
      ]}
    />
  )
}
