// One sentence for every reason something could not be done, in English.
import type { problems as ja } from '../ja/problems'

export const problems = {
  unknown: 'That did not work. Please try again ({code}).',

  'file.unknownKind':
    'This kind of file cannot be opened, so please choose a copy (.bansou) or an outline (plain text).',
  'file.empty': 'This file is empty, so please get it once more.',
  'file.notBansou': 'It is called .bansou, but what is in it is not a Bansō Board copy.',
  'file.truncated': 'This file is cut short, so please get it once more.',
  'file.damaged':
    'This file is damaged and cannot be read, so please get it once more or use an earlier copy.',
  'file.unsafe': 'This file was not opened because something in it has a suspicious name.',
  'file.encrypted': 'This file is encrypted and cannot be opened before the encryption is removed.',
  'file.tooLarge': 'This file is too large to open (up to {maxMib} MB).',
  'file.newer': 'This file was made by a newer Bansō Board, so please update Bansō Board to open it.',
  'file.notRegular': 'This is not an ordinary file and cannot be opened.',
  'file.failed': 'The file could not be read, so please choose it again.',
  'file.onlyCopies':
    'Only copies (.bansou) can be opened from the desktop, so please choose anything else with “Open a file” in the list of cases.',
  'file.tooMany':
    'Other files ({max}) are waiting, so please finish reading those in and open this one again.',
  'document.damaged': 'A part of this case is damaged and cannot be read, so please use an earlier copy.',

  'outline.notText': 'It is not UTF-8 text, so please choose “Save as” in your editor and save it as UTF-8.',
  'outline.empty': 'No line of it becomes a card, so please write one thing per line.',
  'outline.tooManyLines': 'It has too many lines, so please divide it into pieces of up to {max}.',
  'outline.cardTooLong':
    'Line {line} is too long, so please divide it into pieces of up to {max} characters.',
  'outline.indentedFirst':
    'Line {line} is the first one and cannot be indented, so please start it at the left edge.',
  'outline.skippedStep':
    'Line {line} is indented by two steps or more at once, so please go down one step at a time.',
  'outline.halfStep':
    'Line {line} is indented by half a step (one step is a tab, two spaces or one full-width space).',
  'outline.belowRoot': 'Line {line} stands below a root issue (!), where nothing can stand.',
  'outline.emptyRoot': 'The root issue (!) in line {line} has no words.',

  'engagement.nameEmpty': 'Please enter a name.',
  'engagement.nameTooLong': 'The name is too long (up to {max} characters).',
  'engagement.caseNumberTooLong': 'The case number is too long (up to {max} characters).',
  'engagement.notFound': 'This case cannot be found, so please choose again from the list.',
  'engagement.deleted': 'This case has been deleted.',
  'engagement.openElsewhere': 'This case is already open in another window.',
  'engagement.takenOver': 'This case goes on in another window. What is written here is not saved.',
  'engagement.readOnly': 'This case was written by a newer Bansō Board and can only be viewed here.',
  'engagement.newerFile': 'The copy of this case was written by a newer Bansō Board and was not overwritten.',
  'engagement.olderEpoch':
    'The data folder has a newer state of this case, so it was not overwritten. Please open the case again.',
  'engagement.changedInData':
    'Another browser keeps writing this company in the data folder. Its words are taken in and the file is written again by itself.',
  'engagement.fileNotWritten':
    'The backup file could not be made. It is written again by itself in a moment.',
  'engagement.unsavedElsewhere':
    'Another window has words it could not save yet, so this one cannot take over. Go back to that window and see to it that they can be saved.',
  'engagement.idMismatch': 'The copy of this case holds another case, so please use an earlier copy.',
  'engagement.newerInData':
    'A copy renewed by import or restore was opened. What this device had before is kept aside.',
  'engagement.olderInData':
    'The copy on disk was older, so the case was opened from this device. The older state is kept aside.',
  'engagement.fileDamaged':
    'The copy on disk was damaged, so the case was opened from this device. The damaged file is kept, too.',

  'storage.full':
    'This device has no space left, so nothing can be saved. Delete files you do not need; saving resumes by itself.',
  'storage.failed':
    'This device cannot be written to, so nothing can be saved. Check the free space; saving resumes by itself.',
  'storage.closed': 'The store of this device was closed, so nothing can be saved. Please reload the page.',
  'storage.newer': 'The store of this device belongs to a newer Bansō Board. Please update Bansō Board.',
  'storage.missing':
    'This browser has no store, so the app cannot be used in it. Please open it in Chrome or Edge.',
  'storage.blocked':
    'The browser does not let this page store anything. Allow it to keep data in the browser’s settings and reload. Your cases are still there.',
  'storage.timeout': 'The store of this device does not open. Close other windows and reload the page.',
  'storage.emptied': 'The store of this device had been lost, so the case was read from its copy on disk.',
  'storage.refilled': 'The copy on disk had newer content than this device, so the case was read from it.',
  'storage.quarantined':
    'Unreadable records ({count}) were put aside and the rest was opened. Please check whether words are missing.',

  'card.gone': 'This card is no longer there.',
  'card.beingTyped': 'Someone else is writing in one of the cards, so it cannot be deleted.',
  'card.tooLong': 'A card holds up to {max} characters.',
  'card.unknownKind': 'This card was made by a newer Bansō Board and cannot be changed here.',
  'card.hasLinks': 'It has links ({count}) that this kind cannot have. Cut them first.',
  'root.hasWhys': 'It has links (answers: {count}) below it and cannot become a root issue. Cut them first.',
  'root.needsOwnerWords': 'A root issue needs the words of the person concerned.',
  'root.onlyRoot': 'Only a root issue carries the words of the person concerned.',
  'waterline.whyEnters':
    'A “Why is that?” link enters it (count: {count}), so it cannot rise above the water. Cut the link to let it rise.',
  'waterline.paired':
    'It is one half of a pair, so it cannot sink below the water. Undo the pair to let it sink.',
  'waterline.rootStaysBelow': 'A root issue stays below the water.',
  'layer.alreadyThere': 'This card is already there.',
  'layer.notMoreOpen': 'A card can only be brought out to a more open place.',
  'layer.notMorePrivate': 'A card can only be taken back to a more private place.',
  'link.self': 'A card cannot be linked to itself.',
  'link.exists': 'These two cards are already linked.',
  'link.missingCard': 'The other card is no longer there.',
  'link.unknownCard': 'A card made by a newer Bansō Board cannot be linked here.',
  'link.upward': '“Why is that?” leads downward. It cannot lead to a surface issue.',
  'link.rootToSurface':
    '“Why is that?” cannot lead from a root issue to a surface issue. They can become a pair.',
  'link.belowRoot': 'No answer can be linked below a root issue.',
  'link.placeFirst': 'Decide where a note belongs before linking it.',
  'link.notOnThread': '“Why is that?” starts from a surface issue or an answer.',
  'link.ring': 'The whys would run in a ring. They can be linked as a vicious circle.',
  'link.loopNeedsWhys': 'A vicious circle links two answers.',
  'link.supportsNeedsFact': 'Only an evidence card can be linked as evidence.',
  'link.pairNeedsBoth': 'A pair needs a surface issue and a root issue.',
  'link.twoPersons': 'Cards on the sheets of two different persons cannot be linked.',

  'session.missing': 'This page was not opened by Bansō Board. Open it again with npm start.',
  'session.refused': 'The key of this page is no longer valid. Open it again with npm start.',
  'bridge.unreachable': 'Bansō Board itself does not answer. Check that it is running and reload the page.',
  'request.malformed': 'The request did not arrive properly. Please reload the page.',
  'request.tooLarge': 'This is too much at once (up to {maxMib} MB).',
  'request.tooMany': 'Too many requests at a time. Please wait a moment and try again.',
  'channel.unknown': 'This page and Bansō Board are of different versions. Please reload the page.',
  'channel.unavailable': 'This is not available the way the app was opened.',
  'internal.failed': 'Something went wrong inside Bansō Board. Please try again.',
  'data.newer': 'The data folder belongs to a newer Bansō Board. Please update Bansō Board.',
  'data.newerChromium': 'The data folder was used by a newer browser. Please update the browser.',
  'disk.full':
    'The data folder has no space left. Delete files you do not need; the copy is then written by itself.',
  'disk.denied': 'There is no permission to write to the data folder. Please check the folder.',
  'disk.failed': 'The data folder cannot be written to ({system}). Check that its device is connected.',
  'disk.verifyFailed': 'The written file reads back differently. Please check the device of the data folder.',
} satisfies typeof ja
