// Opens the fonts once; every document printed afterwards uses the result. Reads no file itself.
import { createFaceStack, type FaceStack } from './createFaceStack'
import { createSubsetter, type Subset } from './createSubsetter'
import type { FontBytes } from './fontBytes'

export interface PrintFonts {
  readonly stack: FaceStack
  readonly subset: Subset
}

export async function preparePrintFonts(bytes: FontBytes): Promise<PrintFonts> {
  return { stack: createFaceStack(bytes), subset: await createSubsetter(bytes.subsetter) }
}
