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
import { OpenedFileDialog } from './OpenedFileDialog'
import { hashOf, type Route } from './route'
import { UnsavedWords } from './UnsavedWords'
import { useDesktop } from './useDesktop'
import { useDropGuard } from './useDropGuard'
import { useFocusKeeping } from './useFocusKeeping'
import { useLeavingWarning } from './useLeavingWarning'
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
  const { route, openId, leftId, wanted, unstored } = useRoute()
  const [first] = useState(route)
  const shownId = route.kind === 'iceberg' ? route.id : null
  const workspace = useFocusKeeping(shownId !== null)
  useDesktop(services, shownId)
  useLeavingWarning(services)
  useDropGuard()
  const { language } = preferences.chosen
  useEffect(() => services.menu.chooseLanguage(language), [services, language])
  useEffect(() => {
    document.title = app.productName
  }, [app.productName])

  return (
    <>
      {openId !== null && (
        <div ref={workspace} className={styles.screen} data-is-shown={shownId !== null}>
          <Workspace key={openId} services={services} id={openId} isShown={shownId !== null} />
        </div>
      )}
      {shownId === null && (
        <div className={styles.scrolling}>
          <OtherScreen
            route={route}
            openId={openId}
            leftId={leftId}
            hasArrived={route !== first}
            services={services}
            preferences={preferences}
          />
        </div>
      )}
      <OpenedFileDialog services={services} canAsk={wanted === null} />
      <UnsavedWords isLeaving={wanted !== null} unstored={unstored} />
    </>
  )
}

interface OtherScreenProps extends ConsoleScreenProps {
  readonly route: Route
  readonly openId: string | null
  readonly leftId: string | null
  /** Not the screen the page began with. */
  readonly hasArrived: boolean
}

function OtherScreen(props: OtherScreenProps) {
  const { route, openId, leftId, hasArrived, services, preferences } = props
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
            hasArrived={hasArrived}
            leftId={leftId}
            {...(route.request && { request: route.request })}
          />
        </>
      )
    case 'settings':
      return (
        <SettingsPlace
          openSheet={route.sheet}
          hasArrived={hasArrived}
          version={services.info.version}
          shell={services.info.shell}
          dataPath={services.info.dataPath === '' ? null : services.info.dataPath}
          asideRecords={services.asideRecords}
          now={services.now}
          listHref={hashOf({ kind: 'engagements' })}
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
