// Words of settings and help, in English.
import type { settings as ja } from '../ja/settings'

export const settings = {
  title: 'Settings and help',
  back: 'Back',
  sheets: {
    label: 'Parts of settings and help',
    settings: 'Settings',
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
