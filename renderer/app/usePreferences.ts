// The device's preferences as state; the looks are put on the document.
import { useCallback, useEffect, useState } from 'react'
import { readPreferences, writePreferences, type DevicePreferences } from './devicePreferences'
import { deviceShelf } from './deviceShelf'

export interface Preferences {
  readonly chosen: DevicePreferences
  choose(change: Partial<DevicePreferences>): void
}

export function usePreferences(): Preferences {
  const [chosen, setChosen] = useState(() => readPreferences(deviceShelf(window)))
  useEffect(() => {
    document.documentElement.dataset['theme'] = chosen.theme
  }, [chosen.theme])
  const choose = useCallback((change: Partial<DevicePreferences>) => {
    setChosen((before) => {
      const after = { ...before, ...change }
      writePreferences(deviceShelf(window), after)
      return after
    })
  }, [])
  return { chosen, choose }
}
