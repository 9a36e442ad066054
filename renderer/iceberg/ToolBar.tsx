// The tools below the map: what can be done with the chosen card, and which panes are open.
import {
  ArrowDownToDot,
  ChevronDown,
  Gem,
  LayoutGrid,
  ListTree,
  PanelRight,
  Plus,
  Spline,
  Trash2,
} from 'lucide-react'
import type { ReactNode } from 'react'
import { Button as AriaButton, ToggleButton } from 'react-aria-components'
import { useTexts } from '../text/useTexts'
import { Kbd } from '../ui/Kbd'
import { MenuButton } from '../ui/MenuButton'
import type { Pane as PaneName } from './icebergState'
import type { PlaceView } from './placeView'
import type { Pane } from './usePanes'
import styles from './toolBar.module.css'

export interface ToolBarProps extends PlaceView {
  /** Where a new card opens its editor. */
  readonly at: PaneName
  readonly outline: Pane | null
  readonly inspector: Pane
}

export function ToolBar(props: ToolBarProps) {
  const { session, view, at, outline, inspector } = props
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
              entries={(['note', 'fact', 'heading'] as const).map((kind) => ({
                id: kind,
                label: { note: words.addNote, fact: words.addFact, heading: words.addHeading }[kind],
                onAction: () => session.growing.addFirst(at, kind),
              }))}
            />
          </div>
          <span className={styles.gap} />
          <ChosenTools {...props} />
        </>
      )}
      <span className={styles.push} />
      <div className={styles.panes}>
        {outline !== null && (
          <PaneToggle label={words.outline} icon={<ListTree aria-hidden />} pane={outline} />
        )}
        <PaneToggle label={words.inspector} icon={<PanelRight aria-hidden />} pane={inspector} />
      </div>
    </div>
  )
}

function ChosenTools({ session, state, view, at }: ToolBarProps) {
  const { iceberg } = useTexts()
  const words = iceberg.tools
  const ids = [...state.selection].filter((id) => id !== state.draft?.id && view.cards.has(id))
  const only = ids.length === 1 ? view.cards.get(ids[0] ?? '') : undefined
  const canAsk = only?.kind === 'surface' || only?.kind === 'why'
  const canName =
    only !== undefined && only.kind !== 'root' && only.kind !== 'unknown' && only.kind !== 'heading'
  return (
    <>
      <Tool
        label={words.askWhy}
        icon={<ArrowDownToDot aria-hidden />}
        shortcut="Tab"
        isDisabled={!canAsk}
        onPress={() => only && session.growing.askWhy(only.id, at)}
      />
      <Tool
        label={words.nameRoot}
        icon={<Gem aria-hidden />}
        isDisabled={!canName}
        onPress={() => only && session.map.nameRoot(only.id)}
      />
      <Tool
        label={words.link}
        icon={<Spline aria-hidden />}
        shortcut="L"
        isDisabled={only === undefined || only.kind === 'unknown'}
        onPress={() => only && session.map.chooseLinkTarget(only.id)}
      />
      <Tool
        label={words.remove}
        icon={<Trash2 aria-hidden />}
        isDisabled={ids.length === 0}
        onPress={() => session.map.remove(ids)}
      />
      <Tool
        label={ids.length > 1 ? words.tidySome : words.tidy}
        icon={<LayoutGrid aria-hidden />}
        isDisabled={view.cards.size === 0}
        onPress={() => (ids.length > 1 ? session.map.tidy(ids) : session.map.tidy())}
      />
    </>
  )
}

interface ToolProps {
  readonly label: string
  readonly icon: ReactNode
  readonly onPress: () => void
  readonly shortcut?: string
  readonly isDisabled?: boolean
}

function Tool({ label, icon, onPress, shortcut, isDisabled = false }: ToolProps) {
  return (
    <AriaButton className={styles.tool ?? ''} isDisabled={isDisabled} onPress={onPress}>
      {icon}
      <span className={styles.label}>{label}</span>
      {shortcut !== undefined && (
        <span className={styles.shortcut} aria-hidden="true">
          <Kbd>{shortcut}</Kbd>
        </span>
      )}
    </AriaButton>
  )
}

function PaneToggle({
  label,
  icon,
  pane,
}: {
  readonly label: string
  readonly icon: ReactNode
  readonly pane: Pane
}) {
  return (
    <ToggleButton className={styles.tool ?? ''} isSelected={pane.isOpen} onChange={pane.toggle}>
      {icon}
      <span className={styles.label}>{label}</span>
    </ToggleButton>
  )
}
