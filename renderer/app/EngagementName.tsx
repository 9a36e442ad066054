// 案件名 in the header, written over in place. An empty name is not taken: the old one comes back.
import { useState } from 'react'
import { MAX_NAME_LENGTH, renameEngagement } from '../../shared/commands/renameEngagement'
import type { CommandContext } from '../../shared/commands/commandContext'
import { useTexts } from '../text/useTexts'
import { TextField } from '../ui/TextField'
import styles from './EngagementName.module.css'

export interface EngagementNameProps {
  readonly name: string
  readonly context: CommandContext
  readonly isReadOnly: boolean
}

export function EngagementName({ name, context, isReadOnly }: EngagementNameProps) {
  const { header } = useTexts().app
  const [round, setRound] = useState(0)
  const leave = (): void => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
  }
  return (
    <h1 className={styles.name}>
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
    </h1>
  )
}
