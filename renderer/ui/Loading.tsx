// Says that something is being fetched. Appears only after a moment, so that quick things do not flicker.
import styles from './Loading.module.css'

export function Loading({ label }: { readonly label: string }) {
  return (
    <p role="status" className={styles.loading}>
      <span className={styles.dot} aria-hidden="true" />
      {label}
    </p>
  )
}
