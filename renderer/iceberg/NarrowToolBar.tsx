// The tools on a narrow screen: the few that are used while talking in reach of a thumb, all others under ほか.
import { Ellipsis, ListTree, Map as MapIcon, PanelBottom, Plus } from 'lucide-react'
import type { ReactNode } from 'react'
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components'
import { useTexts } from '../text/useTexts'
import type { Pane as PaneName } from './icebergState'
import { OTHER_KINDS } from './otherKinds'
import type { PlaceView } from './placeView'
import { placeTools } from './placeTools'
import { Tool } from './Tool'
import styles from './toolBar.module.css'

export interface NarrowToolBarProps extends PlaceView {
  /** The pane that is shown; the bar leads to the other one. */
  readonly at: PaneName
  readonly onPane: (pane: PaneName) => void
  /** Null: no card is chosen that it could tell about. */
  readonly onInspector: (() => void) | null
}

export function NarrowToolBar({ session, state, view, at, onPane, onInspector }: NarrowToolBarProps) {
  const { iceberg } = useTexts()
  const words = iceberg.tools
  const [first, ...others] = placeTools({ session, state, view }, at, words)
  const kinds = OTHER_KINDS.map((kind) => ({
    id: kind,
    label: words.addKinds[kind],
    icon: <Plus aria-hidden />,
    rest: null,
    onPress: () => session.growing.addFirst(at, kind),
  }))
  return (
    <div role="toolbar" data-pane="tools" aria-label={words.label} className={styles.narrow}>
      {!view.readOnly && (
        <Tool label={words.add} icon={<Plus aria-hidden />} onPress={() => session.growing.addFirst(at)} />
      )}
      {!view.readOnly && first !== undefined && (
        <Tool
          label={first.label}
          icon={first.icon}
          onPress={first.onPress}
          rest={first.rest === null ? null : words.rests[first.rest]}
        />
      )}
      {at === 'outline' ? (
        <Tool label={iceberg.panes.map} icon={<MapIcon aria-hidden />} onPress={() => onPane('board')} />
      ) : (
        <Tool label={words.outline} icon={<ListTree aria-hidden />} onPress={() => onPane('outline')} />
      )}
      <Tool
        label={words.inspector}
        icon={<PanelBottom aria-hidden />}
        onPress={() => onInspector?.()}
        rest={onInspector === null ? words.rests.chooseOne : null}
      />
      {!view.readOnly && <More label={words.more} entries={[...others, ...kinds]} />}
    </div>
  )
}

interface MoreProps {
  readonly label: string
  readonly entries: readonly {
    readonly id: string
    readonly label: string
    readonly icon: ReactNode
    readonly rest: string | null
    readonly onPress: () => void
  }[]
}

function More({ label, entries }: MoreProps) {
  return (
    <MenuTrigger>
      <Button className={styles.tool ?? ''}>
        <Ellipsis aria-hidden />
        <span className={styles.label}>{label}</span>
      </Button>
      <Popover className={styles.more ?? ''} placement="top end">
        <Menu aria-label={label} className={styles.entries ?? ''}>
          {entries.map(({ id, label: name, icon, rest, onPress }) => (
            <MenuItem
              key={id}
              id={id}
              textValue={name}
              className={styles.entry ?? ''}
              isDisabled={rest !== null}
              onAction={onPress}
            >
              {icon}
              {name}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  )
}
