// The pages of a paper, one at a time, as they will be printed. Only the page in view is drawn.
import { ChevronLeft, ChevronRight } from 'lucide-react'
import { useState } from 'react'
import type { PaperDescription } from '../../shared/documents/paper'
import { format } from '../text/format'
import { useTexts } from '../text/useTexts'
import { IconButton } from '../ui/IconButton'
import { PagePreview } from './PagePreview'
import styles from './PaperPages.module.css'

export function PaperPages({ paper }: { readonly paper: PaperDescription }) {
  const { dialog } = useTexts().print
  const [wanted, setWanted] = useState(0)
  const pages = paper.pages.length
  const index = Math.min(wanted, pages - 1)
  const page = paper.pages[index]
  if (page === undefined) return null
  const label = format(dialog.pageLabel, { page: index + 1, pages })
  const isPortrait = page.heightMm > page.widthMm
  return (
    <div className={styles.pages}>
      <div className={styles.desk}>
        <div className={isPortrait ? styles.portrait : styles.landscape}>
          <PagePreview page={page} label={label} />
        </div>
      </div>
      {pages > 1 && (
        <div className={styles.turn}>
          <IconButton
            label={dialog.previousPage}
            icon={<ChevronLeft aria-hidden />}
            isDisabled={index === 0}
            onPress={() => setWanted(index - 1)}
          />
          <p aria-live="polite" className={styles.number}>
            {label}
          </p>
          <IconButton
            label={dialog.nextPage}
            icon={<ChevronRight aria-hidden />}
            isDisabled={index === pages - 1}
            onPress={() => setWanted(index + 1)}
          />
        </div>
      )}
    </div>
  )
}
