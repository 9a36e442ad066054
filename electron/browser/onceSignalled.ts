// Calls back once when the system asks the program to end.
const SIGNALS: readonly NodeJS.Signals[] = ['SIGINT', 'SIGTERM', 'SIGHUP']

export function onceSignalled(end: () => void): void {
  for (const signal of SIGNALS) process.once(signal, end)
}
