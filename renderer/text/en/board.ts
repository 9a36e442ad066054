// Words of the board in English.
import type { board as ja } from '../ja/board'

export const board = {
  label: 'The iceberg',
  card: 'Card',
  link: 'Line',
  cardName: '{kind}: {text}',
  noWords: 'no words yet',
  linkName: '{kind}: “{from}” and “{to}”',
  bands: {
    sky: 'Visible',
    skyNote: 'Surface issues',
    why: 'Why {depth}',
    root: 'Essence',
    rootNote: 'Underlying issues',
  },
  marks: {
    facts: 'Evidence {count}',
    factsName: 'Carried by {count} pieces of evidence',
    merge: 'Meeting point',
    mergeName: '{count} whys come together here',
    waitingForWords: 'Awaits their own words',
    waitingShort: 'No words yet',
    parkedName: 'Kept, but not for today',
    pinnedName: 'Position fixed: tidying does not move it',
    more: 'There is more. Open the card to read all of it',
    maybeEssentialName: 'A guess of the support team. The room does not see it',
  },
  editor: {
    label: 'Words of this card ({kind})',
    start: 'Type to start a new surface issue',
    placeholders: {
      note: 'A few words',
      surface: 'What is on your mind',
      why: 'Why is that?',
      root: 'What lies deepest',
      fact: 'A figure, something seen on the shop floor',
      heading: 'A name for this group',
      unknown: 'Card of a newer version',
    },
  },
  empty: {
    how: 'Just start writing',
    goesTo: 'New cards go to “{layer}”',
  },
  drag: {
    becomes: 'Put here, it is: {kind}',
    whyEnters: 'It can go here once the why-lines above it are cut',
    paired: 'It can go here once its pair is untied',
    rootStaysBelow: 'An underlying issue stays below the water',
  },
  connect: {
    askWhy: 'Why is that? Pull to join another card',
    pull: 'Pull to join another card',
    aim: 'Let go over the card to join',
    allowed: 'Join as “{kind}”',
  },
  camera: {
    group: 'Size of the view',
    zoomIn: 'Larger',
    zoomOut: 'Smaller',
    actualSize: '{percent}% Press to look at 100%',
    percent: '{percent}%',
    fit: 'See everything',
  },
} satisfies typeof ja
