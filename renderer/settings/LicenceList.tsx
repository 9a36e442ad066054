// The licences, folded: one line per package.
import { format } from '../text/format'
import { useTexts } from '../text/useTexts'
import { Disclosure } from '../ui/Disclosure'
import { licenceTexts } from './licenceTexts'
import styles from './Sheet.module.css'

export function LicenceList() {
  const { about } = useTexts().settings
  return (
    <div className={styles.list}>
      {licenceTexts.map(({ name, text }) => (
        <Disclosure key={name} title={name} className={styles.package}>
          <pre
            className={styles.licence}
            role="region"
            tabIndex={0}
            aria-label={format(about.showText, { name })}
          >
            {text}
          </pre>
        </Disclosure>
      ))}
    </div>
  )
}
