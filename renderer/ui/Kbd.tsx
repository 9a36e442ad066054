// One key or chord, drawn as a key.
import styles from './Kbd.module.css'

export function Kbd({ children }: { readonly children: string }) {
  return <kbd className={styles.key}>{children}</kbd>
}
