// The bytes of one engagement's file in DATA. A deleted one is not found, wherever its folder is.
import { BANSOU_MAX_BYTES } from '../../shared/ipc/bansouMaxBytes'
import { success, type Result } from '../../shared/lib/result'
import type { DataContext } from './dataContext'
import { engagementPaths } from './engagementPaths'
import { isTombstoned } from './isTombstoned'
import { readRegularFile } from './readRegularFile'

export async function readEngagement(
  context: DataContext,
  id: string,
): Promise<Result<Uint8Array | undefined>> {
  if (await isTombstoned(context.dir, id)) return success(undefined)
  return readRegularFile(engagementPaths(context.dir, id).current, BANSOU_MAX_BYTES)
}
