// A fresh copy of a built-in sample as the bytes of a .bansou file, so that it comes in by the same door as any other file.
import { encodeEngagementFile } from '../../shared/file/encodeEngagementFile'
import { failure, success, type Result } from '../../shared/lib/result'
import { buildSample, type SampleContext } from '../../shared/samples/buildSample'
import { SAMPLES } from '../../shared/samples/samples'

export function encodeSample(sampleId: string, context: SampleContext): Result<Uint8Array> {
  const sample = SAMPLES.find(({ id }) => id === sampleId)
  if (sample === undefined) return failure('engagement.notFound')
  const updatedAt = new Date(context.now()).toISOString()
  const about = { id: context.newId(), updatedAt, epoch: 0, lastSequence: 0 }
  return success(encodeEngagementFile(buildSample(sample, context), about))
}
