// The table of keys in English.
import type { shortcuts as ja } from '../ja/shortcuts'

export const shortcuts = {
  intro: 'While an input method is converting, every key belongs to it. On a Mac, use ⌘ instead of Ctrl.',
  groups: [
    {
      title: 'Everywhere',
      rows: [
        { keys: ['Ctrl', 'Z'], does: 'Undo' },
        { keys: ['Ctrl', 'Shift', 'Z'], does: 'Redo (Ctrl + Y does the same)' },
        { keys: ['Ctrl', 'P'], does: 'Put on paper' },
        { keys: ['?'], does: 'See this table' },
        { keys: ['Esc'], does: 'Close, finish writing' },
      ],
    },
    {
      title: 'Iceberg map',
      rows: [
        { keys: ['letters'], does: 'Type with nothing chosen: a new card. With a card chosen: add to it' },
        {
          keys: ['Tab'],
          does: 'Why is that? (write below the chosen card; with none chosen: leave the map)',
        },
        { keys: ['Shift', 'Tab'], does: 'Leave the map backwards' },
        { keys: ['Enter'], does: 'Finish, and write beside it' },
        { keys: ['Shift', 'Enter'], does: 'New line inside the card' },
        { keys: ['F2'], does: 'Rewrite the chosen card' },
        { keys: ['Ctrl', 'L'], does: 'Choose what to connect it with' },
        { keys: ['Delete'], does: 'Delete the chosen cards or lines' },
        { keys: ['↑', '↓', '←', '→'], does: 'Go to the next card' },
        { keys: ['Alt', 'arrows'], does: 'Move the card a little (Shift + arrows: more)' },
        { keys: ['Ctrl', 'A'], does: 'Choose every card' },
        {
          keys: ['Shift', 'click'],
          does: 'Add a card to the chosen ones, or leave it out (long press with a finger)',
        },
        { keys: ['Shift', 'drag'], does: 'From the water: frame several cards' },
        { keys: ['double-click'], does: 'Write at that place' },
        { keys: ['Space', 'drag'], does: 'Move the map (from a card, too)' },
        { keys: ['Ctrl', '+'], does: 'Larger (Ctrl + - smaller, Ctrl + 1 everything, Ctrl + 0 for 100 %)' },
        { keys: ['F6'], does: 'Go to the next pane (outline, map, details, tools, header)' },
        { keys: ['Shift', 'F6'], does: 'Go back one pane' },
      ],
    },
    {
      title: 'Outline',
      rows: [
        { keys: ['Enter'], does: 'Write the next line' },
        { keys: ['Tab'], does: 'One step deeper' },
        { keys: ['Shift', 'Tab'], does: 'One step back' },
        { keys: ['Ctrl', 'Enter'], does: 'Why is that? (write one step below)' },
        {
          keys: ['!'],
          does: 'At the start of a line: an underlying issue that waits for the owner’s own words',
        },
        { keys: ['↑', '↓'], does: 'Move between lines' },
        { keys: ['Alt', '↑'], does: 'Move the line up (Alt + ↓ down, Alt + ← → to another step)' },
        { keys: ['Backspace'], does: 'Remove an empty line and go back to the one above' },
        { keys: ['→'], does: 'Read on in a long line that is chosen (← folds it)' },
        { keys: ['Ctrl', 'F'], does: 'Find a card by its words (↑ ↓ to walk, Enter to show it on the map)' },
      ],
    },
    {
      title: 'The list of cases',
      rows: [
        { keys: ['↑', '↓'], does: 'Go from case to case (Home and End: to the ends)' },
        { keys: ['Enter'], does: 'Open the case' },
        { keys: ['F2'], does: 'Write over its name and number' },
        { keys: ['Delete'], does: 'Delete the case (“Undo” in the message brings it back)' },
      ],
    },
  ],
} satisfies typeof ja
