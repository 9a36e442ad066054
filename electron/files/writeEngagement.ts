// Replaces one engagement's file. Refuses what would lose something: a deleted id, foreign or broken bytes, an older epoch,
// a file from a newer app. Does not merge: the console has merged before it writes.
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
import { syncFolder } from './syncFolder'
import { writeAtomic } from './writeAtomic'

export interface EngagementWrite {
  readonly id: string
  readonly reason: WriteReason
  readonly bytes: Uint8Array
}

type Saved = Result<{ readonly savedAt: string }>

export async function writeEngagement(
  context: DataContext,
  { id, reason, bytes }: EngagementWrite,
): Promise<Saved> {
  if (await isTombstoned(context.dir, id)) return shellFailure('engagement.deleted')
  const manifest = context.readManifest(bytes)
  if (!manifest.ok) return manifest
  if (manifest.value.id !== id) return shellFailure('engagement.idMismatch')
  const paths = engagementPaths(context.dir, id)
  const allowed = await checkReplacement(context, paths, manifest.value, reason)
  if (!allowed.ok) return allowed
  if ((await mkdir(paths.folder, { recursive: true, mode: 0o700 })) !== undefined)
    await syncFolder(dirname(paths.folder))
  const written = await writeAtomic(paths.current, bytes)
  if (!written.ok) return written
  const kept = await context.generations.keep(paths.generations, bytes, reason)
  if (!kept.ok) context.report(kept.error)
  return success({ savedAt: new Date(context.clock()).toISOString() })
}

/** Also keeps what is about to be replaced when it is broken, or when an import or restore replaces it. */
async function checkReplacement(
  context: DataContext,
  paths: EngagementPaths,
  next: ManifestFacts,
  reason: WriteReason,
): Promise<Result<unknown>> {
  const facts = await context.manifests.read(paths.current)
  if (!facts.ok || facts.value === undefined) return facts
  const { manifest } = facts.value
  if (!manifest.ok && manifest.error.code === 'file.newer') return shellFailure('engagement.newerFile')
  if (!manifest.ok) return keepCurrent(context, paths, 'broken')
  if (manifest.value.formatVersion > next.formatVersion) return shellFailure('engagement.newerFile')
  if (manifest.value.epoch > next.epoch) return shellFailure('engagement.olderEpoch')
  return reason === 'import' || reason === 'restore'
    ? keepCurrent(context, paths, 'before')
    : success(undefined)
}

async function keepCurrent(
  context: DataContext,
  paths: EngagementPaths,
  reason: 'broken' | 'before',
): Promise<Result<unknown>> {
  const current = await readRegularFile(paths.current, BANSOU_MAX_BYTES)
  if (!current.ok || current.value === undefined) return current
  return context.generations.keep(paths.generations, current.value, reason)
}
