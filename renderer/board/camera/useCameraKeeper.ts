// Remembers where the camera stands when the map is left, so that coming back to it shows what was left.
import { useLayoutEffect } from 'react'
import { cameraMemory } from './cameraMemory'
import type { CameraMoves } from './createCameraMoves'

export function useCameraKeeper(engagementId: string, moves: CameraMoves): void {
  useLayoutEffect(() => () => cameraMemory.keep(engagementId, moves.view()), [engagementId, moves])
}
