// What every section of the panel is given.
import type { Card } from '../../../shared/model/cards'
import type { PlaceView } from '../placeView'

export interface SectionProps extends PlaceView {
  readonly card: Card
}
