// Where the camera stood in each 案件, for as long as the page lives. Deliberately stored nowhere.
import type { Camera, ScreenSize } from './camera'

export interface KeptView {
  readonly camera: Camera
  readonly screen: ScreenSize
  /** It was asked to show everything and no hand has moved it since. */
  readonly isFit: boolean
}

const views = new Map<string, KeptView>()

export const cameraMemory = {
  recall: (engagementId: string): KeptView | null => views.get(engagementId) ?? null,
  keep: (engagementId: string, view: KeptView): void => void views.set(engagementId, view),
}
