// JSON from a file: UTF-8 or nothing, and not nested deeper than a reader's stack. The shape is checked by the caller.
import { decodeUtf8 } from './decodeUtf8'
import { FILE_LIMITS } from './limits'

/** `undefined` when the bytes are no JSON we accept. */
export function parseJson(bytes: Uint8Array): unknown {
  const text = decodeUtf8(bytes)
  if (text === null || depthOf(text) > FILE_LIMITS.jsonDepth) return undefined
  try {
    const value: unknown = JSON.parse(text)
    return value
  } catch {
    return undefined
  }
}

function depthOf(text: string): number {
  let depth = 0
  let deepest = 0
  let inString = false
  for (let index = 0; index < text.length; index++) {
    const character = text[index]
    if (inString) {
      if (character === '\\') index++
      else if (character === '"') inString = false
    } else if (character === '"') inString = true
    else if (character === '{' || character === '[') deepest = Math.max(deepest, ++depth)
    else if (character === '}' || character === ']') depth--
  }
  return deepest
}
