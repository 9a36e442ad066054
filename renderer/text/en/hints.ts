// Hints of the iceberg map in English.
import type { hints as ja } from '../ja/hints'

export const hints = {
  lamp: 'See a hint',
  title: 'Hint',
  handOnly: 'For your eyes only',
  reveal: 'Show the cards',
  later: 'Not now',
  next: 'See the next one',
  remarks: {
    aboutLeaders: {
      sees: 'Cards everybody sees speak about the chairman or the chief executive in person. They can move to the sheet of that person.',
      asks: 'On what occasion could this be talked about with the person concerned?',
    },
    personOnly: {
      sees: 'One answer pauses at the name or the position of somebody.',
      asks: 'If anybody in that position would do the same, what would bring it about?',
    },
    outsideOnly: {
      sees: 'One branch pauses at circumstances outside.',
      asks: 'Within them, what can we decide ourselves?',
    },
    lackOfMeans: {
      sees: 'One underlying issue pauses at tools, hands or money.',
      asks: 'Suppose that were there: what would be on your mind next?',
    },
    rewordedSurface: {
      sees: 'One underlying issue is worded much like its surface issue.',
      asks: 'What background may lie one step below these words?',
    },
    endsAtOnce: {
      sees: 'An underlying issue stands directly below a surface issue.',
      asks: 'What happens between these two?',
    },
    veryDeep: {
      sees: 'One branch goes on for more than six steps.',
      asks: 'Read from the bottom with “therefore”, does it flow?',
    },
    noEvidence: {
      sees: 'One branch has room for the events and figures behind it.',
      asks: 'When did you last notice this?',
    },
    onlyManagement: {
      sees: 'All underlying issues so far are seen from the side of management.',
      asks: 'How does the same thing look to the employees?',
    },
    onlyEmployees: {
      sees: 'All underlying issues so far are seen from the side of the employees.',
      asks: 'How does the same thing look to those who run the company?',
    },
    supportersWords: {
      sees: 'One branch is mostly in the words of the support team.',
      asks: 'How would the persons concerned put it?',
    },
    allShallow: {
      sees: 'Every branch has come to its first answer.',
      asks: 'Which card would you like to follow one step further?',
    },
    manyRoots: {
      sees: 'There are more than three underlying issues now.',
      asks: 'Which one would you most like to set in motion?',
    },
    onlyLacking: {
      sees: 'Every wall seen so far is “Not enough”, the one that comes once direction and will are there.',
      asks: 'Once what is needed is there, what may still remain?',
    },
  },
} satisfies typeof ja
