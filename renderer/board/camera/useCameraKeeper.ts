// Remembers where the camera stands, so that coming back to the map shows what was left.
import { cameraMemory } from './cameraMemory'
import { useCameraListener } from './useCameraListener'

export function useCameraKeeper(engagementId: string): void {
  useCameraListener((camera) => cameraMemory.keep(engagementId, camera))
}
