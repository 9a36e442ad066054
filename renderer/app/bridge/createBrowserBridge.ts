// The bridge in browser mode: calls go over HTTP; what needs a native dialog in Electron is done by the page itself here.
// There is no native menu, and no file comes from the desktop.
import * as v from 'valibot'
import type { Bridge, Reply } from '../../../shared/ipc/bridge'
import type { Channel } from '../../../shared/ipc/channels'
import { API_PATH } from '../../../shared/ipc/launchPath'
import { shellFailure } from '../../../shared/ipc/shellFailure'
import { success } from '../../../shared/lib/result'
import { downloadFile } from './downloadFile'
import type { PageLeaving } from './pageLeaving'
import { pickFile } from './pickFile'
import { postFrame, type Post } from './postFrame'

const problemShape = v.object({
  code: v.string(),
  params: v.exactOptional(v.record(v.string(), v.union([v.string(), v.number()]))),
})
const replyShape = v.variant('ok', [
  v.object({ ok: v.literal(true), value: v.unknown() }),
  v.object({ ok: v.literal(false), error: problemShape }),
])

export interface BrowserPage {
  readonly page: Window
  readonly leaving: PageLeaving
  readonly bearer: string
}

export function createBrowserBridge({ page, leaving, bearer }: BrowserPage): Bridge {
  return {
    async call<C extends Channel>(channel: C, request: unknown, bytes?: Uint8Array): Promise<Reply<C>> {
      const local = await callPage(page, channel, request, bytes)
      return (local ??
        (await callServer(channel, {
          json: request,
          bytes,
          bearer,
          mayOutlivePage: leaving.isLeaving(),
        }))) as Reply<C>
    },
    onWillClose: (listener) => leaving.onLeaving(() => void listener()),
    onFileOpened: () => () => undefined,
    onMenu: () => () => undefined,
  }
}

/** `undefined` for every channel the server answers. */
async function callPage(
  page: Window,
  channel: Channel,
  request: unknown,
  bytes: Uint8Array | undefined,
): Promise<Reply<'file:save'> | Reply<'file:open'> | Reply<'app:menu'> | undefined> {
  if (channel === 'app:menu') return success({ value: {} })
  if (channel === 'file:open') return pickFile(page.document)
  if (channel !== 'file:save') return undefined
  const { suggestedName } = request as { readonly suggestedName: string }
  if (bytes === undefined) return shellFailure('request.malformed')
  downloadFile(page.document, suggestedName, bytes)
  return success({ value: { saved: true, name: suggestedName } })
}

/** The server is our own program and answers by the table in shared/ipc; the shape around the value is checked here. */
async function callServer(channel: Channel, post: Post): Promise<Reply<Channel>> {
  const frame = await postFrame(`${API_PATH}${channel}`, post)
  if (!frame.ok) return frame
  const reply = v.safeParse(replyShape, frame.value.json)
  if (!reply.success) return shellFailure('bridge.unreachable')
  if (!reply.output.ok) return reply.output
  const value = reply.output.value as never
  return success(frame.value.bytes === undefined ? { value } : { value, bytes: frame.value.bytes })
}
