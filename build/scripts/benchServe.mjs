// `npm run bench:serve -- --port 3000`: builds the bench page and serves it at every path until a signal.
import { build, mergeConfig, preview } from 'vite'
import { parseArgs } from 'node:util'
import { endWithParent } from './endWithParent.mjs'
import bench from '../vite.bench.config.mjs'

const { values } = parseArgs({ options: { port: { type: 'string', default: '3000' } } })
const port = Number(values.port)
if (!Number.isInteger(port) || port < 0 || port > 65_535) {
  console.error(`--port wants a number from 0 to 65535, not "${values.port}".`)
  process.exit(1)
}

endWithParent()
const config = mergeConfig(bench, { configFile: false })
await build(config)
const server = await preview({ ...config, preview: { host: '127.0.0.1', port, strictPort: true } })
console.log(`ready ${server.resolvedUrls?.local[0] ?? `http://127.0.0.1:${port}/`}`)

for (const signal of ['SIGINT', 'SIGTERM']) {
  // A page that is still open would hold the server: nothing here is worth waiting for.
  process.once(signal, () => process.exit(0))
}
