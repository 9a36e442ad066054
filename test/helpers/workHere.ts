// Heavy work done in this thread: tests have no page whose worker could do it.
import { doJob, type HeavyWork } from '../../renderer/app/session/work/heavyWork'

export const workHere: HeavyWork = {
  run: (name, ...input) => new Promise((resolve) => resolve(doJob(name, input))),
}
