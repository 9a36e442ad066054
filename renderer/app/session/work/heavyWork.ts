// Work on bytes that takes longer than a frame in a large 案件, as one table: the page and its worker do exactly the same.
// It knows no thread; createWorkerWork decides where a job is done.
import { encodeEngagementFile } from '../../../../shared/file/encodeEngagementFile'
import { foldInputs } from '../../../storage/foldInputs'

interface Jobs {
  readonly encode: typeof encodeEngagementFile
  readonly fold: typeof foldInputs
}

export type JobName = keyof Jobs
type Inputs = { [Name in JobName]: Parameters<Jobs[Name]> }
type Results = { [Name in JobName]: ReturnType<Jobs[Name]> }
export type JobInput<Name extends JobName> = Inputs[Name]
export type JobResult<Name extends JobName> = Results[Name]

const JOBS: { readonly [Name in JobName]: (...input: Inputs[Name]) => Results[Name] } = {
  encode: encodeEngagementFile,
  fold: foldInputs,
}

export interface HeavyWork {
  /** The input is taken as it is now. Rejects with what the job itself throws. */
  run<Name extends JobName>(name: Name, ...input: JobInput<Name>): Promise<JobResult<Name>>
}

/** Does a job in this thread, at once. Throws what the job throws. */
export function doJob<Name extends JobName>(name: Name, input: JobInput<Name>): JobResult<Name> {
  return JOBS[name](...input)
}
