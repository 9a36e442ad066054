// さがす above the outline: writes what is looked for, walks through the hits with the arrows and chooses one with Enter,
// which the map then shows. Which lines are hits is decided by `useFind`.
import { useEffect, useRef, type KeyboardEvent } from 'react'
import { Search } from 'lucide-react'
import { format } from '../text/format'
import { useTexts } from '../text/useTexts'
import { TextInput } from '../ui/TextInput'
import { cardWordings } from '../../shared/model/cardWordings'
import type { Find } from './useFind'
import styles from './outlineFind.module.css'

export interface OutlineFindProps {
  readonly find: Find
  /** Grows with every wish to look for something. */
  readonly wishes: number
  readonly onChoose: (cardId: string) => void
  /** Escape with nothing left to clear. */
  readonly onLeave: () => void
}

export function OutlineFind({ find, wishes, onChoose, onLeave }: OutlineFindProps) {
  const { outline } = useTexts()
  const bar = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const field = bar.current?.querySelector('input')
    if (wishes === 0 || field === null || field === undefined) return
    field.focus()
    field.select()
  }, [wishes])
  const onKeyDown = (event: KeyboardEvent): void => {
    const { key, nativeEvent } = event
    if (nativeEvent.isComposing || nativeEvent.keyCode === 229) return
    if (key === 'Escape') leave(find, onLeave)
    else if (key === 'ArrowDown') find.step(1)
    else if (key === 'ArrowUp') find.step(-1)
    else if (key === 'Enter' && find.current !== null) onChoose(find.current.card.id)
    else return
    event.preventDefault()
  }
  return (
    <div ref={bar} role="search" className={styles.bar} onKeyDown={onKeyDown}>
      <TextInput
        label={outline.find}
        isLabelHidden
        type="search"
        placeholder={outline.find}
        icon={<Search aria-hidden />}
        value={find.query}
        onChange={find.ask}
      />
      <FindCount find={find} />
    </div>
  )
}

function FindCount({ find: { isOn, hits, current } }: Pick<OutlineFindProps, 'find'>) {
  const { outline } = useTexts()
  const at = current === null ? 0 : hits.indexOf(current) + 1
  return (
    <p role="status" className={styles.count}>
      {isOn && hits.length === 0 && outline.findNone}
      {isOn && current !== null && (
        <>
          <span aria-hidden="true">{format(outline.findCount, { at, count: hits.length })}</span>
          <span className={styles.heard}>
            {format(outline.findHeard, { at, count: hits.length, text: cardWordings(current.card).lead })}
          </span>
        </>
      )}
    </p>
  )
}

function leave(find: Find, onLeave: () => void): void {
  if (find.query === '') onLeave()
  else find.ask('')
}
