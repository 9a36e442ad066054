// What 案件一覧 needs from the rest of the app. Filled in renderer/app; here nothing is stored or read.
import type { EngagementListing } from '../../shared/ipc/bridge'
import type { Result } from '../../shared/lib/result'
import type { DocKey } from '../../shared/model/layer'
import type { Person } from '../../shared/model/person'

export interface ChosenFile {
  readonly name: string
  readonly bytes: Uint8Array
}

/** What an 案件 is called, on screens and on paper. */
export interface EngagementTitle {
  readonly name: string
  /** '' = none; absent = as it is, because a list may not know it. */
  readonly caseNumber?: string
}

/** company: the shared document and the sheets that are asked for; team: everything. */
export type Audience = 'company' | 'team'

export interface CopyRequest {
  readonly audience: Audience
  /** One-person sheets that go into the company's copy. */
  readonly sheets: readonly DocKey[]
}

/** Where the lines of an outline go. */
export type OutlineLayer = 'shared' | 'internal'

export interface EngagementShelf {
  list(): Promise<Result<readonly EngagementListing[]>>
  /** All that make an 案件 answer with its id. */
  create(name: string): Promise<Result<string>>
  createFromSample(sampleId: string): Promise<Result<string>>
  duplicate(id: string, name: string): Promise<Result<string>>
  importCopy(file: ChosenFile): Promise<Result<string>>
  importOutline(file: ChosenFile, layer: OutlineLayer): Promise<Result<string>>
  /** Answers with what it was called before. */
  rename(id: string, title: EngagementTitle): Promise<Result<Required<EngagementTitle>>>
  remove(id: string): Promise<Result<null>>
  restore(id: string): Promise<Result<null>>
  /** The people who have a one-person sheet in it. */
  sheets(id: string): Promise<Result<readonly Person[]>>
  /**
   * The name of the file that was saved; null when the user changed his mind. `mark` stands in the file's name, so that
   * two copies of one 案件 can be told apart.
   */
  exportCopy(id: string, request: CopyRequest, mark: string): Promise<Result<string | null>>
  /** Null when the user changed his mind. */
  chooseFile(): Promise<Result<ChosenFile | null>>
}

export interface SampleChoice {
  readonly id: string
  readonly title: string
  /** One sentence on what it is about. */
  readonly lead: string
  /** How to use it with care; empty when nothing special. */
  readonly handling: string
  /** What its source does not say and the sample therefore leaves open. */
  readonly notStated: readonly string[]
}
