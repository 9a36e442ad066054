// The link being pulled, and what letting go here would do.
import { useStore, ViewportPortal } from 'reactflow'
import { curveData, linkPath } from '../../../shared/layout/linkPath'
import { format } from '../../text/format'
import { useProblemText } from '../../text/useProblemText'
import { useTexts } from '../../text/useTexts'
import type { BoardScene } from '../boardScene'
import styles from '../hint.module.css'
import { linkVerdict } from './linkVerdict'
import type { Pull } from './pull'

export function PullLine({ pull, scene }: { readonly pull: Pull | null; readonly scene: BoardScene }) {
  const zoom = useStore((state) => state.transform[2])
  const from = pull === null ? undefined : scene.layout.boxes.get(pull.from)
  if (pull === null || from === undefined) return null
  const target = pull.over === null ? undefined : scene.layout.boxes.get(pull.over)
  const d = curveData(linkPath('why', from, target ?? { ...pull.at, width: 0, height: 0 }))
  return (
    <ViewportPortal>
      <svg className={styles.pull} width="1" height="1" aria-hidden="true">
        <path className={styles.pullHalo} d={d} />
        <path className={styles.pullLine} d={d} />
      </svg>
      <PullWords pull={pull} scene={scene} zoom={zoom} />
    </ViewportPortal>
  )
}

function PullWords({
  pull,
  scene,
  zoom,
}: {
  readonly pull: Pull
  readonly scene: BoardScene
  readonly zoom: number
}) {
  const { board, glossary } = useTexts()
  const describe = useProblemText()
  const verdict = pull.over === null ? null : linkVerdict(scene.snapshot, pull.from, pull.over)
  const words =
    verdict === null
      ? board.connect.aim
      : verdict.says === 'allowed'
        ? format(board.connect.allowed, { kind: glossary.links[verdict.kind] })
        : describe(verdict.problem)
  return (
    <div
      className={styles.hint}
      role="status"
      data-refused={verdict?.says === 'refused' || undefined}
      style={{
        transform: `translate(${pull.at.x}px, ${pull.at.y}px) scale(${1 / zoom}) translate(16px, 16px)`,
      }}
    >
      {words}
    </div>
  )
}
