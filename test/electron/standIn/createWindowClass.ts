// Electron's BrowserWindow over one page of a real Chromium: preload in its own world, requests through main's handlers.
import { EventEmitter } from 'node:events'
import { readFileSync } from 'node:fs'
import type { BrowserContext, CDPSession, Page, Route } from 'playwright'
import { createCodec } from './createCodec'
import type { createStandInIpc, PageMessage } from './createStandInIpc'
import type { StandInSession } from './createStandInSession'
import { pageScript, preloadScript } from './pageScripts'
import { fromPageUrl, toPageUrl, type Log } from './standInState'
import { strict } from './strict'

export interface WindowParts {
  readonly context: BrowserContext
  readonly ipc: ReturnType<typeof createStandInIpc>
  readonly sessions: ReadonlyMap<string, StandInSession>
  readonly windows: Set<StandInWindow>
  readonly log: Log
  /** Told of the contents of each window before anything else happens to it. */
  readonly onContents: (contents: StandInContents) => void
}

export interface WindowOptions {
  readonly width: number
  readonly height: number
  readonly webPreferences: { readonly preload: string; readonly partition: string } & Record<string, unknown>
}

const PRELOAD_WORLD = 'stand-in-preload'
const codec = createCodec(null)

export class StandInContents extends EventEmitter {
  readonly id = 1
  policy = ''
  opener: (details: { readonly url: string }) => { readonly action: string } = () => ({ action: 'allow' })
  constructor(private readonly post: (message: unknown) => void) {
    super()
  }
  setWindowOpenHandler(handler: StandInContents['opener']) {
    this.opener = handler
  }
  setWebRTCIPHandlingPolicy(policy: string) {
    this.policy = policy
  }
  isCrashed() {
    return false
  }
  forcefullyCrashRenderer() {
    this.emit('render-process-gone', {}, { reason: 'killed' })
  }
  isDestroyed() {
    return false
  }
  send(channel: string, ...args: unknown[]) {
    this.post({ channel, values: args.map(codec.encode) })
  }
}

export class StandInWindow extends EventEmitter {
  readonly webContents: StandInContents
  readonly page: Promise<Page>
  isShown = false
  private isGone = false
  private cdp: CDPSession | undefined
  private preloadContext: number | undefined
  private loadingUrl: string | undefined

  constructor(
    readonly options: WindowOptions,
    private readonly parts: WindowParts,
  ) {
    super()
    this.webContents = strict('webContents', new StandInContents((message) => void this.tell(message)))
    parts.onContents(this.webContents)
    parts.windows.add(this)
    this.page = this.openPage()
  }

  async loadURL(url: string): Promise<void> {
    const page = await this.page
    this.loadingUrl = url
    await page.goto(toPageUrl(url))
    this.loadingUrl = undefined
  }

  close(): void {
    let isPrevented = false
    this.emit('close', { preventDefault: () => (isPrevented = true) })
    if (!isPrevented) this.destroy()
  }

  destroy(): void {
    if (this.isGone) return
    this.isGone = true
    this.parts.windows.delete(this)
    void this.page.then((page) => page.close())
    this.emit('closed')
  }

  show() {
    this.isShown = true
  }
  focus() {
    this.parts.log.push('focus')
  }
  isMinimized() {
    return false
  }
  isDestroyed() {
    return this.isGone
  }

  private async openPage(): Promise<Page> {
    const page = await this.parts.context.newPage()
    await page.setViewportSize({ width: this.options.width, height: this.options.height })
    this.cdp = await this.parts.context.newCDPSession(page)
    await this.joinPreload(this.cdp)
    page.on('popup', (popup) => {
      const { action } = this.webContents.opener({ url: popup.url() })
      this.parts.log.push(`${action} window`)
      if (action === 'deny') void popup.close()
    })
    page.once('domcontentloaded', () => this.emit('ready-to-show'))
    await page.route('**', (route) => this.answer(page, route))
    return page
  }

  private async joinPreload(cdp: CDPSession): Promise<void> {
    cdp.on('Runtime.executionContextCreated', ({ context }) => {
      if (context.name === PRELOAD_WORLD) this.preloadContext = context.id
    })
    cdp.on('Runtime.bindingCalled', ({ name, payload }) => {
      if (name === 'standInPost') void this.receive(JSON.parse(payload) as PageMessage)
    })
    await cdp.send('Page.enable')
    await cdp.send('Runtime.enable')
    await cdp.send('Runtime.addBinding', { name: 'standInPost', executionContextName: PRELOAD_WORLD })
    const preload = readFileSync(this.options.webPreferences.preload, 'utf8')
    await cdp.send('Page.addScriptToEvaluateOnNewDocument', { source: pageScript() })
    const source = preloadScript(preload)
    await cdp.send('Page.addScriptToEvaluateOnNewDocument', { worldName: PRELOAD_WORLD, source })
  }

  private async receive(message: PageMessage): Promise<void> {
    const url = fromPageUrl((await this.page).url())
    const event = { sender: this.webContents, senderFrame: { url, parent: null } }
    const answer = await this.parts.ipc.receive(event, message)
    if (answer !== undefined) await this.tell(answer)
  }

  private async tell(message: unknown): Promise<void> {
    const expression = `standInReceive(${JSON.stringify(message)})`
    const target = this.preloadContext === undefined ? {} : { contextId: this.preloadContext }
    // The page may be gone by now; then nobody waits for the message.
    await this.cdp?.send('Runtime.evaluate', { expression, ...target }).catch(() => undefined)
  }

  private async answer(page: Page, route: Route): Promise<void> {
    const request = route.request()
    const url = fromPageUrl(request.url())
    const isMainNavigation = request.isNavigationRequest() && request.frame() === page.mainFrame()
    if (isMainNavigation && !this.mayNavigate(url)) return route.abort('aborted')
    const session = this.parts.sessions.get(this.options.webPreferences.partition)
    const handler = session?.schemes.get(url.split(':')[0] ?? '')
    if (!(await session?.allows(url)) || handler === undefined) {
      this.parts.log.push(`cancelled ${url}`)
      return route.abort('aborted')
    }
    const response = await handler(new Request(url, { method: request.method() }))
    const body = Buffer.from(await response.arrayBuffer())
    await route.fulfill({ status: response.status, headers: Object.fromEntries(response.headers), body })
  }

  private mayNavigate(url: string): boolean {
    let isPrevented = false
    if (url !== this.loadingUrl) {
      this.webContents.emit('will-navigate', { url, preventDefault: () => (isPrevented = true) })
    }
    if (isPrevented) this.parts.log.push(`blocked ${url}`)
    else this.webContents.emit('did-start-navigation', { isMainFrame: true, isSameDocument: false })
    return !isPrevented
  }
}

const UNSAFE = ['nodeIntegration', 'nodeIntegrationInWorker', 'nodeIntegrationInSubFrames', 'webviewTag']
const NEEDED = ['sandbox', 'contextIsolation', 'webSecurity']

/** What main gets as `BrowserWindow`. */
export type StandInWindowClass = new (options: WindowOptions) => StandInWindow

/** A class, because main calls `new BrowserWindow(options)`. Refuses settings a sandboxed page must not have. */
export function createWindowClass(parts: WindowParts): StandInWindowClass {
  return class extends StandInWindow {
    constructor(options: WindowOptions) {
      const { webPreferences } = options
      const unsafe = [
        ...UNSAFE.filter((name) => webPreferences[name] === true),
        ...NEEDED.filter((name) => webPreferences[name] === false),
      ]
      if (unsafe.length > 0) throw new Error(`stand-in: unsafe settings ${unsafe.join(', ')}`)
      super(options, parts)
    }
  }
}
