// One 案件 in the list: a link to open it and a menu. A file that cannot be read keeps its row and says why.
import { Copy, EllipsisVertical, FileDown, PencilLine, Trash2, TriangleAlert } from 'lucide-react'
import type { EngagementListing } from '../../shared/ipc/bridge'
import { format } from '../text/format'
import { useLanguage } from '../text/useLanguage'
import { useProblemText } from '../text/useProblemText'
import { useTexts } from '../text/useTexts'
import { langOfWords } from '../ui/langOfWords'
import { MenuButton, type MenuEntry } from '../ui/MenuButton'
import { formatWhen } from './formatWhen'
import styles from './EngagementRow.module.css'

export type RowVerb = 'rename' | 'duplicate' | 'export' | 'remove'

export interface EngagementRowProps {
  readonly item: EngagementListing
  readonly nowMs: number
  readonly href: string
  /** Another 案件 has the same name: the time tells them apart. */
  readonly isTwin: boolean
  readonly onVerb: (verb: RowVerb, item: EngagementListing) => void
}

export function EngagementRow({ item, nowMs, href, isTwin, onVerb }: EngagementRowProps) {
  const { engagements, app } = useTexts()
  const { list, actions } = engagements
  const name = item.name === '' ? app.header.unnamed : item.name
  const entry = (verb: RowVerb, label: string, icon: MenuEntry['icon']): MenuEntry => ({
    id: verb,
    label,
    icon,
    tone: verb === 'remove' ? 'danger' : 'plain',
    onAction: () => onVerb(verb, item),
  })
  const remove = entry('remove', actions.delete, <Trash2 aria-hidden />)
  const entries = [
    entry('rename', actions.rename, <PencilLine aria-hidden />),
    entry('duplicate', actions.duplicate, <Copy aria-hidden />),
    entry('export', actions.export, <FileDown aria-hidden />),
    remove,
  ]
  return (
    <li className={styles.row} data-row={item.id}>
      {item.problem === undefined ? (
        <a className={styles.main} href={href} data-row-main>
          <span className={styles.title}>
            <span className={styles.name} lang={langOfWords(name)}>
              {name}
            </span>
            {item.caseNumber !== undefined && <span className={styles.number}>{item.caseNumber}</span>}
          </span>
          <Facts item={item} nowMs={nowMs} isTwin={isTwin} />
        </a>
      ) : (
        <div className={styles.main} data-row-main tabIndex={-1}>
          <span className={styles.name}>{name}</span>
          <Reason problem={item.problem} />
        </div>
      )}
      <MenuButton
        label={format(list.menu, { name })}
        icon={<EllipsisVertical aria-hidden />}
        entries={item.problem === undefined ? entries : [remove]}
      />
    </li>
  )
}

function Facts({ item, nowMs, isTwin }: Pick<EngagementRowProps, 'item' | 'nowMs' | 'isTwin'>) {
  const { list } = useTexts().engagements
  const when = formatWhen(item.updatedAt, { nowMs, language: useLanguage(), withTime: isTwin })
  return (
    <span className={styles.facts}>
      <span>{format(list.cards, { count: item.cardCount })}</span>
      {when !== '' && <time dateTime={item.updatedAt}>{format(list.updated, { when })}</time>}
    </span>
  )
}

function Reason({ problem }: { readonly problem: NonNullable<EngagementListing['problem']> }) {
  const { list } = useTexts().engagements
  const reason = useProblemText()(problem)
  return (
    <span className={styles.reason}>
      <TriangleAlert aria-hidden />
      {format(list.unreadable, { reason })}
    </span>
  )
}
