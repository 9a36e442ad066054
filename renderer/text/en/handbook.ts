// The handbook in English.
import type { HandbookSection } from '../handbookSection'
import type { handbook as ja } from '../ja/handbook'

const sections: readonly HandbookSection[] = [
  {
    title: 'What it is for',
    lead: 'It helps you talk with the people of a company and go down, step by step, from what is on their minds to what lies under the water.',
    steps: [],
    notes: [
      'Above the sea stand the surface issues. Asking “Why is that?” you go down until the root issue is found, in the words of the person concerned.',
      'Neither the tool nor the supporter gives the answer. You put the question, and keep the words that come.',
    ],
  },
  {
    title: 'A first map in five minutes',
    lead: 'Try it by yourself first, in this order.',
    steps: [
      'Choose “New company” in the list, enter a name and press “Begin”.',
      'You are asked what is most on people’s minds. Just type: it becomes the first surface issue. Enter adds another.',
      'Select a card, press Tab and answer “Why is that?”. Tab again goes one step further down.',
      'Going down from another card you may arrive at the same place. That may be an important one. “Link” draws the line.',
      '“Tidy up” puts everything in order. “Keep in place” under Details leaves a card where it is.',
      'Look at the pages with “Put on paper” at the top right, and save the PDF.',
    ],
    notes: [
      'The outline on the left and the map on the right are the same thing: the outline for writing as fast as people speak, the map for looking together.',
      'Made a mistake? “Undo” takes back what you did since you opened the case, the latest first.',
      'To practise, begin with a sample. Whatever you change, a fresh one is always at hand.',
    ],
  },
  {
    title: 'The words of the person concerned',
    lead: 'A root issue is called essential only when somebody of the company has said it in their own way.',
    steps: [
      'Select the deepest card and press “Make it the essential issue”.',
      'Write the sentence as it was said. Please do not polish it.',
      'Confirm that these are the person’s own words. If there are no words yet, leave it waiting.',
    ],
    notes: [
      'A supporter who thinks “this may be it” can mark the card under Details. It shows neither in the room nor on paper.',
      'There may be several root issues, and some days none. The tool asks for no number and no depth.',
    ],
  },
  {
    title: 'Who sees what',
    lead: 'Where new cards go is always shown at the top.',
    steps: [],
    notes: [
      '“Together” is what you look at with the company: what was said, what was agreed.',
      '“In preparation” is for the support team only. Worries and hypotheses go here first. They are never on paper or in copies for the company.',
      'A sheet such as the owner’s or the successor’s belongs to one person: that person and the support team see it. Make one with the person button.',
      'A card of “In preparation” or of a sheet is shown to everyone one by one, under Details. It can be taken back, but that it was shown stays on record.',
      'When this screen is projected, the team’s own cards are projected too. Make sure who can see it.',
    ],
  },
  {
    title: 'On paper',
    lead: 'The iceberg map is A3 landscape, the summary A4 and A3. You see the pages as they will be before you save them.',
    steps: [],
    notes: [
      'Choose for whom the paper is. For everyone in the company leave it at the shared version. Every page says for whom it is.',
      'Words that may point at a person are shown to you before you hand the paper out.',
      'Rare characters are printed as they are. One that cannot be printed becomes 〓, and you are told.',
    ],
  },
  {
    title: 'Saving and carrying',
    lead: 'The words stay on this computer and are sent nowhere. When it says “Saved”, they survive even a power cut.',
    steps: [
      'To move to another computer, choose “Hand out a copy” from the button at the end of a row in the list.',
      'Choose whether it is for the company or for the support team, and carry the file (.bansou) on a USB stick or the like.',
      'Over there choose “Open a file”, or drop the file on the list.',
    ],
    notes: [
      'Backup files are made by themselves as well, and older ones are kept for a while. “Data” shows where.',
      'An opened copy becomes a new case. Words written on two computers at once cannot be merged into one.',
      'Outlines (.txt, UTF-8) can be opened, too: one line is one card, one indent is one “why”, and ! at the start of a line is a root issue.',
      'The files have no lock. Mind where you keep them and whom you give them to.',
    ],
  },
  {
    title: 'What it cannot do yet',
    lead: 'This version draws the iceberg map and puts it on paper.',
    steps: [],
    notes: [
      'Writing from participants’ phones, a screen of its own for the projector, and the places for strengths, vision, themes, agreement and follow-up are not there yet.',
      'It records no sound, draws no freehand and sends no mail.',
      'It proposes no root issue and gives no marks to companies or people.',
      'Its papers are this app’s own forms, not official ones.',
    ],
  },
  {
    title: 'When something goes wrong',
    lead: 'Do not close it in a hurry; read what the screen says. It is mostly one of these.',
    steps: [],
    notes: [
      'Deleted by mistake: “Undo” brings it back. A deleted case comes back with “Undo” in the message.',
      '“Cannot save”: do not close it, press there to see the reason. Mostly the disk is full. Make room, and saving resumes by itself.',
      'A card is too long: it holds up to 20,000 characters. Divide it, or copy the words.',
      '“Already open in another window”: use that window, or press “Continue here”.',
      'Unreadable records: they were put aside. Look at them under “Data” and save them as a file to ask for help.',
      'The screen looks wrong: reload it. Every word that was “Saved” is kept.',
    ],
  },
]

export const handbook = { title: 'How to use it', contents: 'Contents', sections } satisfies typeof ja
