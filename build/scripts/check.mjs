// `npm run check`: the daily habits before a commit. Everything but the build and the browser.
import { runStages } from './runStages.mjs'
import { STAGES } from './stages.mjs'

const inBrowser = new Set(['build', 'e2e'])
await runStages(STAGES.filter(({ name }) => !inBrowser.has(name)))
