// 案件名 in the header, written over in place. An empty name is not taken: the old one comes back. While nobody writes in it,
// whole lines of it are shown, broken between phrases; a field would slice the line that has no room.
import { useState } from 'react'
import { MAX_NAME_LENGTH, renameEngagement } from '../../shared/commands/renameEngagement'
import type { CommandContext } from '../../shared/commands/commandContext'
import { textWidth } from '../../shared/lib/textWidth'
import { useTexts } from '../text/useTexts'
import { langOfWords } from '../ui/langOfWords'
import { TextField } from '../ui/TextField'
import styles from './EngagementName.module.css'

export interface EngagementNameProps {
  readonly name: string
  readonly context: CommandContext
  readonly isReadOnly: boolean
}

/** Wider than this (in characters of full width) it stands smaller, in two lines, and a tooltip says all of it. */
const LONG_EM = 16

export function EngagementName({ name, context, isReadOnly }: EngagementNameProps) {
  const { header } = useTexts().app
  const [round, setRound] = useState(0)
  const leave = (): void => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
  }
  const isLong = textWidth(name, true) > LONG_EM
  return (
    <h1
      className={styles.name}
      lang={langOfWords(name)}
      {...(isLong && { 'data-is-long': true, title: name })}
    >
      <TextField
        key={round}
        className={styles.field ?? ''}
        value={name}
        ariaLabel={header.name}
        placeholder={header.unnamed}
        readOnly={isReadOnly}
        maxLength={MAX_NAME_LENGTH}
        onCommit={(text) => {
          return text.trim() === '' || text.trim() === name || renameEngagement(context, text).ok
        }}
        onEnter={leave}
        onEscape={leave}
        onBlur={() => setRound((before) => before + 1)}
      />
      <span className={styles.shown} aria-hidden="true">
        {name === '' ? header.unnamed : name}
      </span>
    </h1>
  )
}
