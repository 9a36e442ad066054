// Makes a missed case of a closed union a compile error.
export function assertNever(value: never): never {
  throw new Error(`Unexpected case: ${String(value)}`)
}
