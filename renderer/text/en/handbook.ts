// The short handbook in English.
import type { handbook as ja } from '../ja/handbook'

export const handbook = {
  title: 'How to use it',
  sections: [
    {
      title: 'What it is for',
      paragraphs: [
        'Bansō Board helps you talk with the people of a company and go down, step by step, from what is on their minds to what lies under the water.',
        'Above the sea stand the surface issues. Asking “Why is that?” you go down one step at a time, until the underlying issue is found in the owner’s own words.',
        'The tool does not give answers. An underlying issue is called essential only once the owner’s own words stand on it.',
      ],
    },
    {
      title: 'Getting started',
      paragraphs: [
        'Choose “New company” among the cases and enter a display name: an empty iceberg map opens. Just type, and it becomes a card.',
        'Select a card and press Tab to answer “Why is that?” below it. Enter adds another card beside it.',
        'The outline on the left and the map on the right are the same thing. The outline is best for writing as fast as people speak.',
        'New here? Begin with a sample. Whatever you change, a fresh one is always at hand.',
      ],
    },
    {
      title: '“Together” and “In preparation”',
      paragraphs: [
        '“Together” holds the cards you look at with the company: what was said, what was agreed.',
        '“In preparation” is seen by the support team only. Worries and views go here first. They are never on paper or in copies handed to the company.',
        'Where new cards go is always shown at the top. Cards can be moved to “Together” one by one, and taken back later.',
        '“Executives only” is one person’s own sheet, seen by that person and the support team.',
      ],
    },
    {
      title: 'Saving',
      paragraphs: [
        'Words are stored on this computer at once. When it says “Saved”, they survive even a power cut.',
        'Backup files (.bansou) are made by themselves, and older ones are kept for a while. “Settings” shows where.',
        'To move to another computer, use “Hand out a copy” in the list, and “Open a file” over there.',
      ],
    },
    {
      title: 'On paper',
      paragraphs: [
        '“Put on paper” shows the pages first, then makes a PDF. The iceberg map is A3 landscape, the summary A4.',
        'You choose which layers are printed. For the company, leave it at “Together”. Every page says which layers it shows.',
        'Rare characters are printed as they are wherever possible. One that cannot be printed becomes 〓, and you are told.',
      ],
    },
    {
      title: 'When something goes wrong',
      paragraphs: [
        'Deleted by mistake? “Undo” brings it back. A deleted case comes back through “Undo” in the message.',
        'If it says “Cannot save”, do not close it: press there to see the reason. Mostly the disk is full. Make room, then press “Save again”.',
        'If it says the case is open in another window, use that window or press “Continue here”.',
        'If the screen looks wrong, reload it. Every word that was “Saved” is kept.',
      ],
    },
  ],
} satisfies typeof ja
