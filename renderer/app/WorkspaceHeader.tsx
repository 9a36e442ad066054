// The one bar over an open 案件: where one is, whether it is saved, where new cards go, undo, paper, help.
import type { ReactNode } from 'react'
import { CircleHelp, List, Printer, Settings } from 'lucide-react'
import type { History } from '../../shared/doc/history'
import { useTexts } from '../text/useTexts'
import { Button } from '../ui/Button'
import { IconButton } from '../ui/IconButton'
import type { MenuEntry } from '../ui/MenuButton'
import { ProductMark } from '../ui/ProductMark'
import { HeaderMenu } from './HeaderMenu'
import { UndoButtons } from './UndoButtons'
import { goTo } from './useRoute'
import styles from './WorkspaceHeader.module.css'

export interface WorkspaceHeaderProps {
  readonly name: ReactNode
  readonly saveState: ReactNode
  readonly layerSwitch: ReactNode
  readonly newSheets: readonly MenuEntry[]
  readonly history: History
  readonly isReadOnly: boolean
  readonly onCommand: (command: 'undo' | 'redo' | 'print' | 'help') => void
}

export function WorkspaceHeader(props: WorkspaceHeaderProps) {
  const { header, layerSwitch } = useTexts().app
  const { history, isReadOnly, newSheets, onCommand } = props
  return (
    <header className={styles.header} aria-label={header.label}>
      <div className={styles.where}>
        <IconButton
          label={header.back}
          icon={<List aria-hidden />}
          onPress={() => goTo({ kind: 'engagements' })}
        />
        <ProductMark />
        {props.name}
        {props.saveState}
      </div>
      <div className={styles.tools}>
        <div className={styles.layer}>
          <span className={styles.layerLabel} aria-hidden="true">
            {layerSwitch.short}
          </span>
          {props.layerSwitch}
        </div>
        <div className={styles.undo}>
          <UndoButtons
            history={history}
            isReadOnly={isReadOnly}
            onUndo={() => onCommand('undo')}
            onRedo={() => onCommand('redo')}
          />
        </div>
        <Button
          variant="primary"
          className={styles.print ?? ''}
          ariaLabel={header.print}
          icon={<Printer aria-hidden />}
          onPress={() => onCommand('print')}
        >
          {header.print}
        </Button>
        <div className={styles.lesser}>
          <IconButton
            label={header.help}
            shortcut="?"
            icon={<CircleHelp aria-hidden />}
            onPress={() => onCommand('help')}
          />
          <IconButton
            label={header.settings}
            icon={<Settings aria-hidden />}
            onPress={() => goTo({ kind: 'settings', sheet: 'settings' })}
          />
        </div>
        <div className={styles.menu}>
          <HeaderMenu newSheets={newSheets} onHelp={() => onCommand('help')} />
        </div>
      </div>
    </header>
  )
}
