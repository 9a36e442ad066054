// The sources that run inside the page: one for its own world, one for the preload's world with the preload in it.
import { createCodec } from './createCodec'
import { installPreloadModules } from './installPreloadModules'
import { installWire } from './installWire'

const PAGE = { own: 'stand-in-page', peer: 'stand-in-preload' }
const PRELOAD = { own: PAGE.peer, peer: PAGE.own }

/** Only documents of the app get them, as only they would get the preload. */
const forAppOnly = (body: string) => `if (location.hostname.endsWith('.stand-in.test')) { ${body} }`

export function pageScript(): string {
  return forAppOnly(`(${installWire})(${createCodec}, ${JSON.stringify(PAGE)})`)
}

export function preloadScript(preload: string): string {
  const sandboxed = "{ platform: 'linux', versions: {}, contextIsolated: true, sandboxed: true, env: {} }"
  return forAppOnly(`
    const makeCodec = ${createCodec}
    const expose = (${installWire})(makeCodec, ${JSON.stringify(PRELOAD)})
    const require = (${installPreloadModules})({ codec: makeCodec(null), expose })
    ;(function (require, process, module, exports) {${preload}\n})(require, ${sandboxed}, { exports: {} }, {})
  `)
}
