// The top folder of this repository, with a trailing separator.
import { fileURLToPath } from 'node:url'

export const houseRoot = fileURLToPath(new URL('../../', import.meta.url))
