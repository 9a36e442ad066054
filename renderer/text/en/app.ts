// Words of the frame around every place, in English.
import type { app as ja } from '../ja/app'

export const app = {
  productName: 'Bansō Board',
  close: 'Close',
  cancel: 'Cancel',
  news: 'News',
  reload: 'Reload',
  places: {
    engagements: 'Cases',
    iceberg: 'Iceberg map',
    settings: 'Settings and help',
  },
  header: {
    label: 'Case header',
    back: 'Back to the cases',
    name: 'Name of the case',
    unnamed: 'Unnamed case',
    undo: 'Undo',
    redo: 'Redo',
    print: 'Put on paper',
    settings: 'Settings and help',
    help: 'How to use it, and keys',
  },
  layerSwitch: {
    label: 'Where new cards go',
    short: 'New cards',
  },
  saveState: {
    saved: 'Saved',
    saving: 'Saving',
    failed: 'Cannot save',
    savedNote: 'Every word so far is stored on this computer.',
    savingNote: 'The words being written are being stored.',
    failedNote: 'The words are still on the screen. Please do not close it, and check the following.',
    fileLate: 'The backup file could not be written yet. {reason}',
    retry: 'Save again',
    label: 'State of saving',
  },
  secondWindow: {
    open: 'This case is already open in another window.',
    openNote:
      'Only one window at a time can go on with a case. If you move it here, the other one can only be looked at.',
    takenOver: 'Work on this case goes on in another window. Here it can only be looked at.',
    takeOver: 'Continue here',
  },
  readOnly: 'This case was written by a newer version of Bansō Board. It can be looked at, not changed.',
  opening: 'Opening',
  starting: 'Opening Bansō Board',
  startFailed: 'Bansō Board cannot be reached',
  openFailed: 'This case could not be opened',
  lostPlace: 'There is no such place',
  lostPlaceNote: 'Please choose again from the cases.',
  openRetry: 'Open again',
  toList: 'To the cases',
  crash: 'The screen stopped. Every word that was “Saved” is kept. Reload to go on from there.',
  crashTitle: 'Let us show it again',
} satisfies typeof ja
