// Keys and what they do, in groups.
import { Kbd } from './Kbd'
import styles from './ShortcutTable.module.css'

export interface ShortcutGroup {
  readonly title: string
  readonly rows: readonly { readonly keys: readonly string[]; readonly does: string }[]
}

export function ShortcutTable({ groups }: { readonly groups: readonly ShortcutGroup[] }) {
  return (
    <div className={styles.groups}>
      {groups.map((group) => (
        <table key={group.title} className={styles.table}>
          <caption className={styles.title}>{group.title}</caption>
          <tbody>
            {group.rows.map((row) => (
              <tr key={row.does}>
                <th scope="row">
                  <span className={styles.keys}>
                    {row.keys.map((key) => (
                      <Kbd key={key}>{key}</Kbd>
                    ))}
                  </span>
                </th>
                <td>{row.does}</td>
              </tr>
            ))}
          </tbody>
        </table>
      ))}
    </div>
  )
}
