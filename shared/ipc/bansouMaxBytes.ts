// How large a file the app opens or stores. A page and the privileged side refuse at the same size.
import { CHANNELS } from './channels'

/** Params of `request.tooLarge` and `file.tooLarge` carry `maxMib`. */
export const BANSOU_MAX_BYTES = CHANNELS['engagements:write'].maxBytes
