// `npm run build`: builds the app, whether or not anything changed.
import { ensureBuilt } from './ensureBuilt.mjs'

await ensureBuilt({ force: true })
