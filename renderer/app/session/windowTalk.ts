// What windows with the same 案件 say to each other over its channel, and how channel and lock are named.
export const windowTalk = {
  nameOf: (engagementId: string): string => `engagement:${engagementId}`,
  takeOver: 'takeOver',
  released: 'released',
  /** There are words that nothing can take just now: the lock stays where they are. */
  cannotRelease: 'cannotRelease',
} as const
