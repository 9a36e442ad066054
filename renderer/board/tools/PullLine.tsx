// The link being pulled, and what letting go here would do.
import { useStore, ViewportPortal } from 'reactflow'
import { curveData } from '../../../shared/layout/curve'
import { linkPath } from '../../../shared/layout/linkPath'
import { format } from '../../text/format'
import { useProblemText } from '../../text/useProblemText'
import { useTexts } from '../../text/useTexts'
import type { BoardScene } from '../boardScene'
import { BoardHint } from '../BoardHint'
import styles from '../hint.module.css'
import { linkVerdict } from './linkVerdict'
import type { Pull } from './pull'

/** Room for the pointer beside the words. */
const POINTER_PX = 10

export function PullLine({ pull, scene }: { readonly pull: Pull | null; readonly scene: BoardScene }) {
  const from = pull === null ? undefined : scene.layout.boxes.get(pull.from)
  if (pull === null || from === undefined) return null
  const target = pull.over === null ? undefined : scene.layout.boxes.get(pull.over)
  const d = curveData([linkPath('why', from, target ?? { ...pull.at, width: 0, height: 0 })])
  return (
    <>
      <PullWords pull={pull} scene={scene} />
      <ViewportPortal>
        <svg className={styles.pull} width="1" height="1" aria-hidden="true">
          <path className={styles.pullHalo} d={d} />
          <path className={styles.pullLine} d={d} />
        </svg>
      </ViewportPortal>
    </>
  )
}

function PullWords({ pull, scene }: { readonly pull: Pull; readonly scene: BoardScene }) {
  const { board, glossary } = useTexts()
  const describe = useProblemText()
  const zoom = useStore((state) => state.transform[2])
  const verdict = pull.over === null ? null : linkVerdict(scene.snapshot, pull.from, pull.over)
  const words =
    verdict === null
      ? board.connect.aim
      : verdict.says === 'allowed'
        ? format(board.connect.allowed, { kind: glossary.links[verdict.kind] })
        : describe(verdict.problem)
  const about = { x: pull.at.x + POINTER_PX / zoom, y: pull.at.y, width: 0, height: POINTER_PX / zoom }
  return (
    <BoardHint about={about} side="below" isRefused={verdict?.says === 'refused'}>
      {words}
    </BoardHint>
  )
}
