// Sky, sea and an iceberg behind the first choices. Decoration: says nothing that the words do not say.
import styles from './SeaPicture.module.css'

export function SeaPicture() {
  return (
    <div className={styles.picture} aria-hidden="true">
      <svg className={styles.wave} viewBox="0 0 1200 24" preserveAspectRatio="none">
        <path d="M0 12q50-14 100 0t100 0 100 0 100 0 100 0 100 0 100 0 100 0 100 0 100 0 100 0 100 0v12H0z" />
      </svg>
      <div className={styles.sea} />
      <svg className={styles.berg} viewBox="0 0 900 420" preserveAspectRatio="xMidYMin meet">
        <path className={styles.tip} d="M318 100l56-28 44-40 36-30 30 24 38 34 40 16 56 24z" />
        <path className={styles.body} d="M318 100h300l72 52-26 96-110 104-86 60-96-44-112-112-10-104z" />
        <path className={styles.facet} d="M318 100h176l-40 120 28 192-14 0-96-44-112-112-10-104z" />
      </svg>
    </div>
  )
}
