// Replaces one engagement's file. Refuses what would lose something: a deleted id, foreign or broken bytes, an older epoch,
// a file from a newer app, a file the writer has not seen (another profile wrote it). Does not merge: the console does.
import { mkdir } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { WriteReason } from '../../shared/ipc/channels'
import { BANSOU_MAX_BYTES } from '../../shared/ipc/bansouMaxBytes'
import { shellFailure } from '../../shared/ipc/shellFailure'
import { success, type Result } from '../../shared/lib/result'
import type { DataContext } from './dataContext'
import { engagementPaths, type EngagementPaths } from './engagementPaths'
import { isTombstoned } from './isTombstoned'
import type { ManifestFacts } from './manifestFacts'
import { readRegularFile } from './readRegularFile'
import { sha256Of } from './sha256Of'
import { syncFolder } from './syncFolder'
import { writeAtomic } from './writeAtomic'

export interface EngagementWrite {
  readonly id: string
  readonly reason: WriteReason
  /** sha256 of files whose words the writer has, all of them. */
  readonly basedOn: readonly string[]
  readonly bytes: Uint8Array
}

export interface EngagementSaved {
  readonly savedAt: string
  /** Of the file as it is now. */
  readonly sha256: string
}

export async function writeEngagement(
  context: DataContext,
  write: EngagementWrite,
): Promise<Result<EngagementSaved>> {
  const { id, reason, bytes } = write
  if (await isTombstoned(context.dir, id)) return shellFailure('engagement.deleted')
  const manifest = context.readManifest(bytes)
  if (!manifest.ok) return manifest
  if (manifest.value.id !== id) return shellFailure('engagement.idMismatch')
  const paths = engagementPaths(context.dir, id)
  const allowed = await checkReplacement(context, paths, manifest.value, write)
  if (!allowed.ok) return allowed
  if ((await mkdir(paths.folder, { recursive: true, mode: 0o700 })) !== undefined)
    await syncFolder(dirname(paths.folder))
  const written = await writeAtomic(paths.current, bytes)
  if (!written.ok) return written
  const kept = await context.generations.keep(paths.generations, bytes, reason)
  if (!kept.ok) context.report(kept.error)
  return success({ savedAt: new Date(context.clock()).toISOString(), sha256: written.value.sha256 })
}

/** Also keeps what is about to be replaced when it is broken, of an older epoch, or when an import or restore replaces it. */
async function checkReplacement(
  context: DataContext,
  paths: EngagementPaths,
  next: ManifestFacts,
  { reason, basedOn }: EngagementWrite,
): Promise<Result<unknown>> {
  // The bytes themselves, never what is remembered of them: nobody else's words may be replaced unseen.
  const current = await readRegularFile(paths.current, BANSOU_MAX_BYTES)
  if (!current.ok || current.value === undefined) return current
  const bytes = current.value
  const keepAs = (kind: 'broken' | 'before') => context.generations.keep(paths.generations, bytes, kind)
  const manifest = context.readManifest(bytes)
  if (!manifest.ok && manifest.error.code === 'file.newer') return shellFailure('engagement.newerFile')
  if (!manifest.ok) return keepAs('broken')
  if (manifest.value.formatVersion > next.formatVersion) return shellFailure('engagement.newerFile')
  if (manifest.value.epoch > next.epoch) return shellFailure('engagement.olderEpoch')
  if (manifest.value.epoch < next.epoch) return keepAs('before')
  if (!basedOn.includes(sha256Of(bytes))) return shellFailure('engagement.changedInData')
  return reason === 'import' || reason === 'restore' ? keepAs('before') : success(undefined)
}
