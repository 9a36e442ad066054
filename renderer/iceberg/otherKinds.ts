// The kinds of card that are written without a thread, besides the 表課題 that comes first. Order of the menus.
export const OTHER_KINDS = ['note', 'fact', 'heading'] as const
