// The front door of browser mode: refuses a request that a page of another site, a rebound name or a careless client sent,
// before anything looks at its path (research/security.md R-L2, R-L3). Knows nothing of tokens.
import type { IncomingMessage } from 'node:http'
import { LAUNCH_PATH } from '../../shared/ipc/launchPath'

export interface Refusal {
  readonly status: 400 | 403 | 405 | 421
  readonly reason: string
}

const METHODS: readonly (string | undefined)[] = ['GET', 'HEAD', 'POST']
const OWN_FETCH_SITES: readonly (string | undefined)[] = ['same-origin', 'none', undefined]

type RequestFacts = Pick<IncomingMessage, 'method' | 'url' | 'headersDistinct'>

/** `host` is the only name this server answers to, with its port: `127.0.0.1:47615`. */
export function checkRequest(
  { method, url, headersDistinct }: RequestFacts,
  host: string,
): Refusal | undefined {
  const hosts = headersDistinct['host'] ?? []
  if (hosts.length !== 1 || hosts[0] !== host)
    return { status: 421, reason: 'This address is not served here.' }
  if (!METHODS.includes(method)) return { status: 405, reason: 'Method not allowed.' }
  if (url === undefined || !/^\/(?!\/)[\x21-\x5b\x5d-\x7e]*$/.test(url))
    return { status: 400, reason: 'Bad address.' }
  const origins = headersDistinct['origin'] ?? []
  const isForeign = origins.some((origin) => origin !== `http://${host}`) || origins.length > 1
  const isUnsigned = method === 'POST' && origins.length === 0
  const site = headersDistinct['sec-fetch-site'] ?? []
  const isFromElsewhere = site.length > 1 || !OWN_FETCH_SITES.includes(site[0])
  if (isForeign || isUnsigned || (isFromElsewhere && !isLaunch({ method, url, headersDistinct }))) {
    return { status: 403, reason: 'Only the app itself may ask this.' }
  }
  return undefined
}

/** A window led here from the launch page in DATA, which is of no site: only the token in its address opens anything. */
function isLaunch({ method, url = '', headersDistinct }: RequestFacts): boolean {
  const isOnly = (name: string, value: string): boolean => {
    const [first, ...more] = headersDistinct[name] ?? []
    return first === value && more.length === 0
  }
  const isWindow = isOnly('sec-fetch-mode', 'navigate') && isOnly('sec-fetch-dest', 'document')
  return method === 'GET' && url.startsWith(LAUNCH_PATH) && isWindow && isOnly('sec-fetch-site', 'cross-site')
}
