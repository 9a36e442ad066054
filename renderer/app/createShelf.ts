// Fills 案件一覧's shelf from the library of this DATA folder, the built-in samples and the shell's file dialogs.
import type { Bridge } from '../../shared/ipc/bridge'
import { success, type Result } from '../../shared/lib/result'
import type { EngagementShelf } from '../engagements/engagementShelf'
import type { Library } from './session/library'
import type { SessionKeeper } from './sessionKeeper'

export interface ShelfParts {
  readonly bridge: Pick<Bridge, 'call'>
  readonly library: Library
  readonly keeper: SessionKeeper
  /** The bytes of a fresh copy of a sample. */
  readonly encodeSample: (sampleId: string) => Result<Uint8Array>
}

export function createShelf({ bridge, library, keeper, encodeSample }: ShelfParts): EngagementShelf {
  /** What was open a moment ago is put away first: no deed meets a lock of our own. */
  const afterClosing = async <T>(deed: () => Promise<Result<T>>): Promise<Result<T>> => {
    await keeper.settled()
    return deed()
  }
  const idOf = async (made: Promise<Result<{ readonly id: string }>>): Promise<Result<string>> => {
    const result = await made
    return result.ok ? success(result.value.id) : result
  }
  return {
    list: () => afterClosing(() => library.list()),
    create: (name) => idOf(library.create({ name })),
    async createFromSample(sampleId) {
      const encoded = encodeSample(sampleId)
      if (!encoded.ok) return encoded
      return idOf(library.importBytes({ name: `${sampleId}.bansou`, bytes: encoded.value }))
    },
    duplicate: (id, name) => afterClosing(() => idOf(library.duplicate(id, name))),
    importCopy: (file) => idOf(library.importBytes(file)),
    importOutline: (file, layer) => idOf(library.importBytes(file, layer)),
    rename: (id, { name, caseNumber }) => afterClosing(() => library.rename(id, name, caseNumber)),
    remove: (id) => afterClosing(() => library.delete(id)),
    restore: (id) => library.undelete(id),
    sheets: (id) => afterClosing(() => library.persons(id)),
    async exportCopy(id, { audience, sheets }, mark) {
      const exported = await afterClosing(() =>
        library.exportBytes(id, audience === 'company' ? { only: ['shared', ...sheets] } : {}),
      )
      if (!exported.ok) return exported
      const { bytes } = exported.value
      const suggestedName = exported.value.suggestedName.replace(/(\.bansou)?$/, `_${mark}.bansou`)
      const reply = await bridge.call('file:save', { suggestedName, kind: 'bansou' }, bytes)
      if (!reply.ok) return reply
      return success(reply.value.value.saved ? reply.value.value.name : null)
    },
    async chooseFile() {
      const reply = await bridge.call('file:open', {})
      if (!reply.ok) return reply
      const { value, bytes } = reply.value
      return success(value.opened && bytes !== undefined ? { name: value.name, bytes } : null)
    },
  }
}
