// Every call a page may make to the privileged side: name, request check, and how many bytes it may carry.
// A handler never sees a payload that did not pass the check here.
import * as v from 'valibot'
import { ID_PATTERN } from '../lib/newId'

const id = v.pipe(v.string(), v.regex(ID_PATTERN))
/** Lower-case hex of the bytes of a file in DATA. */
const sha256 = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/))
/** As many files as a writer may say it knows; one window's writes that overlap are two or three. */
export const KNOWN_FILES_MAX = 8

const nothing = v.strictObject({})
const MIB = 1024 * 1024

/** Why a file was written; every reason but `autosave` also keeps a generation at once. */
export const WRITE_REASONS = ['autosave', 'open', 'close', 'import', 'restore'] as const

const fileKind = v.picklist(['bansou', 'pdf', 'zip'])

export const CHANNELS = {
  'app:info': { request: nothing, maxBytes: 0 },
  /** What the native menu follows. `hasOpen`: an 案件 is open and shown, so 紙にする and the like can be done. */
  'app:menu': {
    request: v.strictObject({ language: v.picklist(['ja', 'en']), hasOpen: v.boolean() }),
    maxBytes: 0,
  },
  'engagements:list': { request: nothing, maxBytes: 0 },
  'engagements:read': { request: v.strictObject({ id }), maxBytes: 0 },
  'engagements:write': {
    /** `basedOn`: files whose words the writer has, all of them; none for a new 案件. Any other file in DATA is not replaced. */
    request: v.strictObject({
      id,
      reason: v.picklist(WRITE_REASONS),
      basedOn: v.pipe(v.array(sha256), v.maxLength(KNOWN_FILES_MAX), v.readonly()),
    }),
    maxBytes: 64 * MIB,
  },
  'engagements:delete': { request: v.strictObject({ id }), maxBytes: 0 },
  'engagements:undelete': { request: v.strictObject({ id }), maxBytes: 0 },
  'file:save': {
    request: v.strictObject({
      suggestedName: v.pipe(v.string(), v.minLength(1), v.maxLength(200)),
      kind: fileKind,
    }),
    maxBytes: 256 * MIB,
  },
  'file:open': { request: nothing, maxBytes: 0 },
} as const satisfies Record<string, { request: v.GenericSchema; maxBytes: number }>

export type Channel = keyof typeof CHANNELS
export type RequestOf<C extends Channel> = v.InferOutput<(typeof CHANNELS)[C]['request']>
export type WriteReason = (typeof WRITE_REASONS)[number]
