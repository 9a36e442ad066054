// English words of main.
import type { ShellText } from './shellText'

export const en: ShellText = {
  file: 'File',
  newEngagement: 'New company',
  list: 'Engagements',
  open: 'Open a file…',
  saveCopy: 'Save to a file…',
  print: 'Put on paper…',
  quit: 'Quit',
  edit: 'Edit',
  undo: 'Undo',
  redo: 'Redo',
  cut: 'Cut',
  copy: 'Copy',
  paste: 'Paste',
  selectAll: 'Select all',
  view: 'View',
  fullScreen: 'Full screen',
  window: 'Window',
  minimize: 'Minimize',
  help: 'Help',
  howTo: 'How to use',
  about: 'About Bansō Board',
  hide: 'Hide Bansō Board',
  bansouFile: 'Bansō Board file',
  pdfFile: 'PDF',
  zipFile: 'Zip file',
  openableFile: 'Bansō Board file or outline',
  newerData:
    'The data on this computer was made by a newer version of Bansō Board. Install that version first.',
  unusableData: 'The place for the data cannot be used.',
  inUse: 'Bansō Board is open in a browser and uses this data. Close it there first.',
  pageKeepsFailing:
    'The screen stopped several times. Bansō Board will close; everything shown as saved is kept.',
  couldNotStart: 'Bansō Board could not start.',
  pageHangs:
    'The screen does not answer. If you wait it may go on; if you reload, it begins with every word that was “Saved”.',
  wait: 'Wait',
  reload: 'Reload',
  unexpected:
    'Something unexpected happened inside Bansō Board. Every word that was “Saved” is kept, so if it happens again, close the window and open it anew.',
}
