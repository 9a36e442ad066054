// Several sheets in one place, one seen at a time. Their names stand beside them where there is room, else above.
import type { ReactNode } from 'react'
import { Tab, TabList, TabPanel, Tabs as AriaTabs } from 'react-aria-components'
import { useMedia } from './useMedia'
import styles from './Tabs.module.css'

export interface TabsSheet {
  readonly id: string
  readonly label: string
  readonly content: ReactNode
}

export interface TabsProps {
  readonly label: string
  readonly sheets: readonly TabsSheet[]
  readonly openSheet?: string
}

export function Tabs({ label, sheets, openSheet }: TabsProps) {
  const isWide = useMedia('(min-width: 1100px)')
  return (
    <AriaTabs
      orientation={isWide ? 'vertical' : 'horizontal'}
      className={styles.tabs ?? ''}
      {...(openSheet !== undefined && { defaultSelectedKey: openSheet })}
    >
      <TabList aria-label={label} className={styles.list ?? ''}>
        {sheets.map((sheet) => (
          <Tab key={sheet.id} id={sheet.id} className={styles.tab ?? ''}>
            {sheet.label}
          </Tab>
        ))}
      </TabList>
      {sheets.map((sheet) => (
        <TabPanel key={sheet.id} id={sheet.id} className={styles.panel ?? ''}>
          {sheet.content}
        </TabPanel>
      ))}
    </AriaTabs>
  )
}
