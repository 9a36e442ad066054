// Keeps the documents of an open 案件: every update into the log at once, everything into the file in DATA soon after.
import { success, type Result } from '../../../shared/lib/result'
import type { FileAbout } from '../../../shared/file/encodeEngagementFile'
import type { WriteReason } from '../../../shared/ipc/channels'
import { createUpdateLog } from '../../storage/updateLog'
import { dataFileWriting } from './dataFileWriting'
import { documentBytes } from './documentBytes'
import { FileWriter } from './FileWriter'
import type { LoadedEngagement } from './loadEngagement'
import type { SaveState } from './saveState'
import type { SessionEnvironment } from './sessionEnvironment'
import type { TakenIn } from './takeInDataFile'

export interface DocsKeeping {
  state(): SaveState
  /** What a file of the documents as they are now says about itself. */
  stamp(): FileAbout
  flush(): Promise<Result<null>>
  write(reason: WriteReason): Promise<Result<null>>
  /** What the file may not have yet, without waiting for a write that is under way. */
  writeNow(): Promise<Result<null>>
  /** Stores everything and stops. When neither log nor file can take the words, it fails and goes on keeping. */
  close(): Promise<Result<null>>
  /** Keeps nothing more at once. */
  stop(): Promise<void>
  isStopped(): boolean
}

export interface KeepingListeners {
  readonly onState: () => void
  /** From this moment nothing is kept, although what was edited before may still be on its way. */
  readonly onStop: () => void
}

export function keepDocs(
  environment: SessionEnvironment,
  { docs, record, rowCount, readOnly, fileIsCurrent, knownFiles }: LoadedEngagement,
  { onState, onStop }: KeepingListeners,
): DocsKeeping {
  const { db, schedule, now, work } = environment
  let { updatedAt } = record
  let stopped = false
  const log = createUpdateLog({
    db,
    record,
    schedule,
    rowCount,
    wholeDocuments: () => documentBytes(docs),
    fold: (inputs) => work.run('fold', inputs),
  })
  const stamp = (): FileAbout => {
    const { lastSequence } = log.state()
    return { id: record.id, epoch: record.epoch, lastSequence, updatedAt }
  }
  const onTakenIn = ({ lastSequence }: TakenIn): void => log.countFrom(lastSequence)
  const isOurs = (): boolean => !stopped
  const write = dataFileWriting(environment, { docs, knownFiles, stamp, isOurs, onTakenIn })
  const file = new FileWriter({ write, schedule, onState })
  log.subscribe(onState)

  const stopListening = docs.onUpdate(({ docKey, update, origin }) => {
    if (readOnly) return
    // Words another profile brought into DATA: the log takes them like any others, the file has them already.
    if (origin === 'storage') return log.append(docKey, update)
    updatedAt = new Date(now()).toISOString()
    log.append(docKey, update)
    file.markChanged()
  })
  if (!readOnly) for (const key of ['shared', 'internal'] as const) docs.open(key)
  if (!readOnly && !fileIsCurrent) file.markChanged()

  const stop = (): Promise<void> => {
    stopped = true
    file.stop()
    stopListening()
    onStop()
    return log.close()
  }

  return {
    state: () => ({ edits: log.state(), file: file.state() }),
    stamp,
    flush: () => log.flush(),
    write: (reason) => (readOnly ? Promise.resolve(success(null)) : file.write(reason)),
    writeNow: () => (readOnly ? Promise.resolve(success(null)) : file.writeNow()),
    async close() {
      const [first, written] = [await log.flush(), await file.finish()]
      if (!first.ok && !written.ok) return first
      // What was edited during the write is in the log; the next opening brings it into the file.
      const flushed = await log.flush()
      // Neither has those: closing would lose them.
      if (!flushed.ok && file.state().status !== 'saved') return flushed
      await stop()
      return flushed.ok ? written : flushed
    },
    stop,
    isStopped: () => stopped,
  }
}
