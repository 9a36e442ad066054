// Where the camera stood in each 案件, for as long as the page lives. Deliberately stored nowhere.
import type { Camera } from './camera'

const cameras = new Map<string, Camera>()

export const cameraMemory = {
  recall: (engagementId: string): Camera | null => cameras.get(engagementId) ?? null,
  keep: (engagementId: string, camera: Camera): void => void cameras.set(engagementId, camera),
}
