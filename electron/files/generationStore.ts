// Keeps older versions of one engagement's file beside it. Knows when one is due and which ones may go.
import { mkdir, readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { success, type Result } from '../../shared/lib/result'
import { chooseGenerations } from './chooseGenerations'
import { nameGeneration, parseGenerationName, type Generation, type GenerationReason } from './generationName'
import type { ManifestCache } from './manifestCache'
import type { ManifestFacts, ReadManifest } from './manifestFacts'
import { writeAtomic } from './writeAtomic'

const AUTOSAVE_INTERVAL_MS = 10 * 60_000

export interface GenerationStore {
  /** Keeps `bytes` unless an autosave comes too early or the same content is kept already. */
  keep(
    folder: string,
    bytes: Uint8Array,
    reason: GenerationReason,
  ): Promise<Result<{ readonly kept: boolean }>>
}

export interface GenerationStoreParts {
  readonly readManifest: ReadManifest
  readonly manifests: ManifestCache
  readonly clock: () => number
}

interface Content {
  readonly key: string
  readonly manifests: ManifestCache
}

export function createGenerationStore({
  readManifest,
  manifests,
  clock,
}: GenerationStoreParts): GenerationStore {
  /** When this process last kept one, per folder: a clock set back makes neither a flood nor a gap. */
  const lastKeptMs = new Map<string, number>()
  return {
    async keep(folder, bytes, reason) {
      await mkdir(folder, { recursive: true, mode: 0o700 })
      const kept = await listGenerations(folder)
      const newest = kept.at(-1)
      const nowMs = clock()
      const since = lastKeptMs.get(folder) ?? newest?.timeMs
      if (reason === 'autosave' && since !== undefined && isTooEarly(nowMs, since))
        return success({ kept: false })
      const manifest = readManifest(bytes)
      const key = manifest.ok ? contentKey(manifest.value) : undefined
      if (key !== undefined && (await hasSameContent(folder, kept, { key, manifests })))
        return success({ kept: false })
      // Never before the newest, so names stay in the order of writing.
      const timeMs = newest === undefined ? nowMs : Math.max(nowMs, newest.timeMs + 1)
      const name = nameGeneration(timeMs, reason)
      const written = await writeAtomic(join(folder, name), bytes)
      if (!written.ok) return written
      lastKeptMs.set(folder, nowMs)
      await rotate(folder, [...kept, { name, timeMs, reason }], manifests)
      return success({ kept: true })
    },
  }
}

function isTooEarly(nowMs: number, sinceMs: number): boolean {
  return nowMs >= sinceMs && nowMs - sinceMs < AUTOSAVE_INTERVAL_MS
}

/** Oldest first; files with foreign names are not ours to count or delete. */
async function listGenerations(folder: string): Promise<Generation[]> {
  const names = await readdir(folder)
  return names
    .map(parseGenerationName)
    .filter((generation) => generation !== undefined)
    .sort((a, b) => a.timeMs - b.timeMs)
}

async function hasSameContent(
  folder: string,
  kept: readonly Generation[],
  content: Content,
): Promise<boolean> {
  for (const { name } of kept) {
    const facts = await content.manifests.read(join(folder, name))
    if (!facts.ok || facts.value === undefined) continue
    if (facts.value.manifest.ok && contentKey(facts.value.manifest.value) === content.key) return true
  }
  return false
}

/** The same words give the same key, though every file carries the time it was made. */
function contentKey({ id, name, epoch, documents }: ManifestFacts): string {
  const parts = documents.map(({ docKey, sha256 }) => `${docKey} ${sha256}`).sort()
  return JSON.stringify([id, name, epoch, ...parts])
}

async function rotate(folder: string, kept: readonly Generation[], manifests: ManifestCache): Promise<void> {
  const keep = chooseGenerations(kept)
  const surplus = kept.filter(({ name }) => !keep.has(name))
  if (surplus.length === 0) return
  const verified = await newestVerified(folder, kept, manifests)
  for (const { name } of surplus) {
    if (name !== verified) await rm(join(folder, name), { force: true })
  }
}

/** The newest generation that really reads back: it stays whatever the calendar says. */
async function newestVerified(folder: string, kept: readonly Generation[], manifests: ManifestCache) {
  for (const { name } of [...kept].reverse()) {
    const facts = await manifests.read(join(folder, name))
    if (facts.ok && facts.value?.manifest.ok === true) return name
  }
  return undefined
}
