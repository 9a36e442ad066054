// The mark: a small iceberg, its tip above the water. Decoration only; the name stands beside it.
import styles from './ProductMark.module.css'

export function ProductMark({ sizePx = 28 }: { readonly sizePx?: number }) {
  return (
    <svg className={styles.mark} width={sizePx} height={sizePx} viewBox="0 0 32 32" aria-hidden="true">
      <rect className={styles.sky} width="32" height="32" rx="8" />
      <path className={styles.sea} d="M0 13q4-2.4 8 0t8 0 8 0 8 0v11a8 8 0 0 1-8 8H8a8 8 0 0 1-8-8z" />
      <path className={styles.tip} d="M16 4l4.6 5.6L22 13.2H9.6l1.6-4.4z" />
      <path className={styles.body} d="M8 14.6h15.6l2.4 4-3.4 6.2-6 3.4-6.4-4.2-2.8-5z" />
    </svg>
  )
}
