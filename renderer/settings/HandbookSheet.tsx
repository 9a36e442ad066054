// The short handbook, for the evening before the first visit.
import { useTexts } from '../text/useTexts'
import styles from './Sheet.module.css'

export function HandbookSheet() {
  const { handbook } = useTexts()
  return (
    <article className={styles.sections}>
      {handbook.sections.map((section) => (
        <section key={section.title} className={styles.section}>
          <h2 className={styles.heading}>{section.title}</h2>
          {section.paragraphs.map((paragraph) => (
            <p key={paragraph} className={styles.words}>
              {paragraph}
            </p>
          ))}
        </section>
      ))}
    </article>
  )
}
