// Words of the list of cases, in English.
import type { engagements as ja } from '../ja/engagements'

export const engagements = {
  title: 'Cases',
  keptHere: 'Kept on this computer only. Nothing is sent anywhere.',
  first: {
    title: 'Where shall we begin?',
    newTitle: 'New company',
    newNote: 'Give it a name and open the iceberg map',
    sampleTitle: 'Practise with a sample',
    sampleNote: 'Try everything on a sample made from a real case',
    openTitle: 'Open a file',
    openNote: 'Start from a copy you received (.bansou) or an outline (.txt)',
  },
  list: {
    label: 'Cases',
    search: 'Find a case',
    searchPlaceholder: 'Find by name',
    found: '{count} found',
    none: 'No case matches “{query}”.',
    clearSearch: 'Show all',
    more: 'Show {count} more',
    cards: 'Cards: {count}',
    updated: 'Updated {when}',
    menu: 'What can be done with “{name}”',
    unreadable: 'This file cannot be opened. {reason}',
    loading: 'Reading the cases',
    failed: 'The cases could not be read',
    retry: 'Read again',
  },
  actions: {
    new: 'New company',
    sample: 'Practise with a sample',
    open: 'Open a file',
    rename: 'Rename',
    duplicate: 'Make a copy here',
    export: 'Hand out a copy',
    delete: 'Delete',
  },
  newDialog: {
    title: 'New company',
    name: 'Display name',
    note: 'A nickname or a sign will do. You can change it later.',
    placeholder: 'e.g. Mihon Works',
    create: 'Begin',
    nameNeeded: 'Please enter a display name.',
  },
  renameDialog: {
    title: 'Rename',
    save: 'Use this name',
  },
  copyName: '{name} (copy)',
  sampleDialog: {
    title: 'Practise with a sample',
    note: 'Read from published sources and put into our own words; what stands in 「」 is as the source has it. Change it freely: a fresh sample is always at hand.',
    start: 'Begin with this sample',
  },
  /** In the name of a copy's file. */
  copyMarks: { company: 'company', team: 'support-team' },
  exportDialog: {
    title: 'Hand out a copy',
    who: 'Who is the copy for?',
    company: 'For the company',
    companyNote:
      'Without cards “In preparation” and without the team’s views. “Executives only” sheets are included if there are any.',
    team: 'For the support team',
    teamNote:
      'With everything, cards “In preparation” and the team’s views included. Please do not hand it to the company.',
    save: 'Save the copy',
  },
  outlineDialog: {
    title: 'Begin from an outline',
    note: 'Each line of “{name}” becomes a card. Where shall they go?',
    start: 'Make cards',
  },
  drop: 'Drop it here to open',
  news: {
    deleted: '“{name}” was deleted.',
    restored: '“{name}” is back.',
    undo: 'Undo',
    duplicated: '“{name}” was made.',
    exported: 'The copy “{name}” was saved.',
    imported: '“{name}” was read in.',
    open: 'Open',
    wrongFile: '“{name}” is not a kind of file that can be opened. Please choose a .bansou or a .txt file.',
  },
} satisfies typeof ja
