// The tools below the map: what can be done with the chosen card, and which panes are open.
import { ChevronDown, ListTree, PanelRight, Plus } from 'lucide-react'
import type { ReactNode } from 'react'
import { ToggleButton } from 'react-aria-components'
import { useTexts } from '../text/useTexts'
import { MenuButton } from '../ui/MenuButton'
import type { Pane as PaneName } from './icebergState'
import { OTHER_KINDS } from './otherKinds'
import type { PlaceView } from './placeView'
import { placeTools } from './placeTools'
import { Tool } from './Tool'
import type { Pane } from './usePanes'
import styles from './toolBar.module.css'

export interface ToolBarProps extends PlaceView {
  /** Where a new card opens its editor. */
  readonly at: PaneName
  readonly outline: Pane
  readonly inspector: Pane
}

export function ToolBar({ session, state, view, at, outline, inspector }: ToolBarProps) {
  const { iceberg } = useTexts()
  const words = iceberg.tools
  return (
    <div role="toolbar" data-pane="tools" aria-label={words.label} className={styles.bar}>
      {!view.readOnly && (
        <>
          <div className={styles.pair}>
            <Tool
              label={words.add}
              icon={<Plus aria-hidden />}
              onPress={() => session.growing.addFirst(at)}
            />
            <MenuButton
              label={words.addOther}
              icon={<ChevronDown aria-hidden />}
              entries={OTHER_KINDS.map((kind) => ({
                id: kind,
                label: words.addKinds[kind],
                onAction: () => session.growing.addFirst(at, kind),
              }))}
            />
          </div>
          <span className={styles.gap} />
          {placeTools({ session, state, view }, at, words).map(({ id, rest, ...tool }) => (
            <Tool key={id} {...tool} rest={rest === null ? null : words.rests[rest]} />
          ))}
        </>
      )}
      <span className={styles.push} />
      <div className={styles.panes}>
        <PaneToggle label={words.outline} icon={<ListTree aria-hidden />} pane={outline} />
        <PaneToggle label={words.inspector} icon={<PanelRight aria-hidden />} pane={inspector} />
      </div>
    </div>
  )
}

interface PaneToggleProps {
  readonly label: string
  readonly icon: ReactNode
  readonly pane: Pane
}

function PaneToggle({ label, icon, pane }: PaneToggleProps) {
  return (
    <ToggleButton className={styles.tool ?? ''} isSelected={pane.isOpen} onChange={pane.toggle}>
      {icon}
      <span className={styles.label}>{label}</span>
    </ToggleButton>
  )
}
