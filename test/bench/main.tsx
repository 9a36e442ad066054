// The bench page: the real board alone, with `window.__bench`. Not shipped in the product.
import { createRoot } from 'react-dom/client'
import { flushSync } from 'react-dom'
import type { BoardHandle } from '../../renderer/board/boardHandle'
import '../../renderer/ui/fonts.css'
import '../../renderer/ui/global.css'
import '../../renderer/ui/tokens.css'
import type { EngagementDocs } from '../../shared/doc/engagementDocs'
import { BenchPlace } from './BenchPlace'
import { createBench } from './createBench'
import { openGrid } from './gridDocument'

const room = document.getElementById('root')
if (room === null) throw new Error('The page has no #root.')
const root = createRoot(room)
const handle: { current: BoardHandle | null } = { current: null }
let docs = openGrid(null)

function draw(next: EngagementDocs): void {
  const before = docs
  docs = next
  flushSync(() => root.render(<BenchPlace docs={next} handle={(value) => void (handle.current = value)} />))
  if (before !== next) before.close()
}

function painted(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve())))
}

window.__bench = createBench({
  docs: () => docs,
  handle() {
    if (handle.current === null) throw new Error('The board is not there yet.')
    return handle.current
  },
  async show(next) {
    draw(next)
    await painted()
  },
  room: () => room.getBoundingClientRect(),
})

draw(docs)
void painted().then(() => {
  window.__bench.readyAt = performance.now()
})
