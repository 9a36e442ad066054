// npm runs scripts through a shell, and passes a SIGTERM on to that shell only: we would go on without it. So when our
// parent is gone, we end as if the signal had reached us. Windows has neither this shell nor these signals.
const LOOK_EVERY_MS = 500

export function endWithParent() {
  if (process.platform === 'win32' || process.env['npm_lifecycle_event'] === undefined) return
  const parent = process.ppid
  const timer = setInterval(() => {
    if (process.ppid === parent) return
    clearInterval(timer)
    process.kill(process.pid, 'SIGTERM')
  }, LOOK_EVERY_MS)
  timer.unref()
}
