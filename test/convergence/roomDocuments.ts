// The documents all peers of the room hold.
export const DOCUMENTS = ['shared', 'internal', 'owner:person01'] as const
export type RoomDocument = (typeof DOCUMENTS)[number]
