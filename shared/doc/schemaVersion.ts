// The version of the stored shape. Fields are only added; a document with a higher number opens read-only.
export const SCHEMA_VERSION = 1
