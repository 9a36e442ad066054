// Words of settings and help, in English.
import type { settings as ja } from '../ja/settings'

export const settings = {
  title: 'Settings and help',
  back: 'Back',
  sheets: {
    label: 'Parts of settings and help',
    settings: 'Settings',
    data: 'Data',
    handbook: 'How to use it',
    shortcuts: 'Keys',
    about: 'Version and licences',
  },
  language: {
    title: 'Language',
    note: 'Changes only what this computer shows. The words on the cards stay as they are.',
    ja: '日本語',
    en: 'English',
  },
  theme: {
    title: 'Appearance',
    note: '“Projector” makes words and lines stronger, to be read from the back of the room.',
    light: 'Light',
    dark: 'Dark',
    projector: 'Projector',
  },
  data: {
    title: 'Where it is kept',
    note: 'Your cases are kept in this folder of this computer. A copy of the folder is a backup.',
    unknown: 'The place could not be read.',
    nothingLeaves: 'Bansō Board sends nothing anywhere.',
  },
  carry: {
    title: 'Carrying a case to another computer',
    note: 'In the list choose “Hand out a copy” from the button at the end of the row, and read the file with “Open a file” over there.',
  },
  aside: {
    title: 'Records put aside',
    note: 'Records that could not be read, and what was there before a newer copy took its place. They are kept on this computer, not thrown away.',
    none: 'There are none.',
    loading: 'Looking',
    label: 'The records put aside',
    reasons: { damaged: 'Could not be read', olderEpoch: 'Before it was replaced' },
    unknownTime: 'time unknown',
    size: '{count} bytes',
    pieces: 'pieces: {count}',
    save: 'Save them as a file to ask for help',
    saveNote: 'The file also holds words that are “In preparation”. Give it only to people you trust.',
    saved: 'Saved as “{name}”.',
    fileName: 'banso-board_records-put-aside_{date}.zip',
  },
  about: {
    version: 'Version',
    shell: 'Running as',
    electron: 'Desktop application',
    browser: 'Browser',
    licence: 'Licence',
    own: 'Bansō Board is distributed under the MIT licence.',
    others: 'Bansō Board uses these parts and typefaces. Our thanks to their makers.',
    showText: 'Read the licence of {name}',
  },
} satisfies typeof ja
