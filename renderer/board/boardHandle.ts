// What a place may ask of its board beyond its props: moving the camera.
import type { Camera } from './camera/camera'

export interface BoardHandle {
  camera(): Camera
  /** At once, without a glide. */
  setCamera(camera: Camera): void
  showAll(): void
  /** Brings a card into view; does nothing when it is not on the map. */
  reveal(cardId: string): void
}
