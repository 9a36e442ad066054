// The worker's whole program: does the jobs it is handed, one after the other. It stores nothing and asks nobody.
import { doJob, type JobResult, type JobName } from './heavyWork'
import type { JobAnswer, JobMessage } from './jobMessage'

addEventListener('message', ({ data }: MessageEvent<JobMessage>) => {
  const answer = answerTo(data)
  postMessage(answer, { transfer: answer.ok ? buffersOf(answer.result) : [] })
})

function answerTo({ number, name, input }: JobMessage): JobAnswer {
  try {
    return { number, ok: true, result: doJob(name, input) }
  } catch {
    // The page does it again and meets the same error, with everything that is known there.
    return { number, ok: false }
  }
}

function buffersOf(result: JobResult<JobName>): Transferable[] {
  return result instanceof Uint8Array && result.buffer instanceof ArrayBuffer ? [result.buffer] : []
}
