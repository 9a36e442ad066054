// A 裏課題 put down as an import or a sample brings it: under an answer or on its own, with or without 本人の言葉.
import type { DocKey } from '../../shared/model/layer'
import type { Viewpoint } from '../../shared/model/cards/root'
import type { TestBoard } from './createBoard'

export interface AddedRoot {
  readonly parentId?: string
  readonly docKey?: DocKey
  readonly viewpoint?: Viewpoint
  readonly ownerWords?: string
}

export function addRoot(board: TestBoard, text: string, options: AddedRoot = {}): string {
  const { parentId, docKey = 'shared', viewpoint, ownerWords } = options
  const id = board.context.newId()
  const createdAt = board.context.now()
  board.docs.change((writer) => {
    writer.putCard({
      id,
      docKey,
      kind: 'root',
      text,
      fields: { order: 'a0', createdAt, viewpoint, ownerWords },
    })
  })
  if (parentId !== undefined) board.link('why', parentId, id)
  return id
}
