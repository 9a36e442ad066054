// What the page and its worker say to each other: a job with a number, and its result or that it failed there.
import type { JobInput, JobName, JobResult } from './heavyWork'

export interface JobMessage {
  readonly number: number
  readonly name: JobName
  readonly input: JobInput<JobName>
}

export type JobAnswer =
  | { readonly number: number; readonly ok: true; readonly result: JobResult<JobName> }
  | { readonly number: number; readonly ok: false }
