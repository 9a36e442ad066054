// What the address says is shown. An open 案件 stays open while 設定・ヘルプ is looked at, so nothing can be undone by help.
import { useEffect, useState } from 'react'
import { Settings } from 'lucide-react'
import { EngagementsPlace } from '../engagements/EngagementsPlace'
import { SettingsPlace } from '../settings/SettingsPlace'
import { useTexts } from '../text/useTexts'
import { Button } from '../ui/Button'
import { EmptyState } from '../ui/EmptyState'
import { IconButton } from '../ui/IconButton'
import { ProductMark } from '../ui/ProductMark'
import type { ConsoleServices } from './consoleServices'
import { hashOf, type Route } from './route'
import { useDesktop } from './useDesktop'
import type { Preferences } from './usePreferences'
import { goTo, useRoute } from './useRoute'
import { Workspace } from './Workspace'
import styles from './ConsoleScreen.module.css'

export interface ConsoleScreenProps {
  readonly services: ConsoleServices
  readonly preferences: Preferences
}

export function ConsoleScreen({ services, preferences }: ConsoleScreenProps) {
  const { app } = useTexts()
  const route = useRoute()
  const [openId, setOpenId] = useState<string | null>(null)
  const shownId = route.kind === 'iceberg' ? route.id : null
  const keptId = route.kind === 'settings' ? openId : shownId
  if (keptId !== openId) setOpenId(keptId)
  useDesktop(services, shownId)
  useEffect(() => {
    document.title = app.productName
  }, [app.productName])

  return (
    <>
      {keptId !== null && (
        <div className={styles.screen} hidden={shownId === null}>
          <Workspace key={keptId} services={services} id={keptId} isShown={shownId !== null} />
        </div>
      )}
      {shownId === null && (
        <div className={styles.scrolling}>
          <OtherScreen route={route} openId={keptId} services={services} preferences={preferences} />
        </div>
      )}
    </>
  )
}

interface OtherScreenProps extends ConsoleScreenProps {
  readonly route: Route
  readonly openId: string | null
}

function OtherScreen({ route, openId, services, preferences }: OtherScreenProps) {
  const { app } = useTexts()
  const { chosen, choose } = preferences
  switch (route.kind) {
    case 'engagements':
      return (
        <>
          <ListHeader />
          <EngagementsPlace
            key={hashOf(route)}
            shelf={services.shelf}
            samples={services.samples}
            now={services.now}
            hrefOf={(id) => hashOf({ kind: 'iceberg', id })}
            onOpen={(id) => goTo({ kind: 'iceberg', id })}
            {...(route.request && { request: route.request })}
          />
        </>
      )
    case 'settings':
      return (
        <SettingsPlace
          openSheet={route.sheet}
          version={services.info.version}
          shell={services.info.shell}
          dataPath={services.info.dataPath === '' ? null : services.info.dataPath}
          language={chosen.language}
          onLanguage={(language) => choose({ language })}
          theme={chosen.theme}
          onTheme={(theme) => choose({ theme })}
          backHref={
            openId === null ? hashOf({ kind: 'engagements' }) : hashOf({ kind: 'iceberg', id: openId })
          }
        />
      )
    default:
      return (
        <EmptyState level={1} title={app.lostPlace} note={app.lostPlaceNote}>
          <Button onPress={() => goTo({ kind: 'engagements' })}>{app.toList}</Button>
        </EmptyState>
      )
  }
}

function ListHeader() {
  const { app } = useTexts()
  return (
    <header className={styles.header}>
      <ProductMark sizePx={30} />
      <p className={styles.product}>{app.productName}</p>
      <IconButton
        label={app.header.settings}
        icon={<Settings aria-hidden />}
        onPress={() => goTo({ kind: 'settings', sheet: 'settings' })}
      />
    </header>
  )
}
