// The handbook, for the evening before the first visit, with its contents beside it where there is room.
import { useId } from 'react'
import type { HandbookSection } from '../text/handbookSection'
import { useTexts } from '../text/useTexts'
import styles from './HandbookSheet.module.css'

export function HandbookSheet() {
  const { handbook } = useTexts()
  const id = useId()
  const idOf = (index: number): string => `${id}-${index}`
  // Not an address: those belong to the screens of the app.
  const show = (index: number): void => {
    const heading = document.getElementById(idOf(index))
    heading?.scrollIntoView({ block: 'start' })
    heading?.focus({ preventScroll: true })
  }
  return (
    <div className={styles.book}>
      <nav className={styles.contents} aria-label={handbook.contents}>
        <p className={styles.contentsTitle} aria-hidden="true">
          {handbook.contents}
        </p>
        <ul>
          {handbook.sections.map(({ title }, index) => (
            <li key={title}>
              <button type="button" className={styles.jump} onClick={() => show(index)}>
                {title}
              </button>
            </li>
          ))}
        </ul>
      </nav>
      <article className={styles.chapters}>
        {handbook.sections.map((section, index) => (
          <Chapter key={section.title} section={section} id={idOf(index)} />
        ))}
      </article>
    </div>
  )
}

function Chapter({ section, id }: { readonly section: HandbookSection; readonly id: string }) {
  const { title, lead, steps, notes } = section
  return (
    <section className={styles.chapter}>
      <h2 id={id} tabIndex={-1} className={styles.title}>
        {title}
      </h2>
      <p className={styles.lead}>{lead}</p>
      {steps.length > 0 && (
        <ol className={styles.steps}>
          {steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      )}
      {notes.length > 0 && (
        <ul className={styles.notes}>
          {notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      )}
    </section>
  )
}
