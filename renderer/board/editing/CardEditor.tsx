// The one text field of the board. It always stands there, unseen, over the chosen card and holds the keyboard, so that
// the very first key of a Japanese input method already lands in it; it shows itself with the first word or when asked.
import { useEffect, useLayoutEffect, useRef, type ClipboardEvent, type Ref, type RefObject } from 'react'
import { ViewportPortal } from 'reactflow'
import type { Box } from '../../../shared/layout/box'
import { CARD_STYLES, type CardStyle } from '../../../shared/layout/cardSize'
import { cardWordings } from '../../../shared/model/cardWordings'
import type { Card } from '../../../shared/model/cards'
import { format } from '../../text/format'
import { useTexts } from '../../text/useTexts'
import { TextField, type TextFieldHandle } from '../../ui/TextField'
import type { BoardProps } from '../boardProps'
import { wordsSpot } from '../wordsSpot'
import styles from './CardEditor.module.css'
import type { EditorSlot } from './editorSlot'

export interface CardEditorProps extends Pick<BoardProps, 'actions' | 'onEdit'> {
  readonly slot: EditorSlot
  readonly card: Card | null
  readonly box: Box | null
  readonly isOpen: boolean
  /** The keyboard is the board's: a new field takes the focus. */
  readonly takesFocus: () => boolean
  /** The field without a card was typed into. */
  readonly onStart: () => void
  /** How high the words stand while they are edited. */
  readonly onGrow: (cardId: string, height: number) => void
  readonly field: Ref<TextFieldHandle>
}

export function CardEditor(props: CardEditorProps) {
  const { slot, card, box, isOpen, takesFocus, onStart, onEdit, field } = props
  const { board } = useTexts()
  const frame = useRef<HTMLDivElement>(null)
  /** What stands in the field; null until it was typed into. */
  const words = useRef<string | null>(null)
  useLayoutEffect(() => {
    words.current = null
  }, [slot.key])
  const grow = useGrowth(frame, props)
  const stretch = useStretch(slot.key, isOpen)
  const style = CARD_STYLES[card?.kind ?? 'surface']
  const { top, ...type } = card === null ? { ...style, top: style.padTop } : wordsSpot(card)
  const name = useFieldName(card, isOpen)
  const isEmpty = (): boolean => (words.current ?? card?.text ?? '').trim() === ''
  const done = { card, actions: props.actions, onEdit, isEmpty }

  return (
    <ViewportPortal>
      <div
        ref={frame}
        className={styles.frame}
        data-card-editor={isOpen ? 'open' : 'waiting'}
        onPaste={(event) => takeLines(event, done)}
        // While it waits its keys are the page's, not a text's.
        data-page-keys={isOpen ? undefined : ''}
        style={{
          transform: `translate(${(box?.x ?? 0) + style.padLeft}px, ${(box?.y ?? -60) + top}px)`,
          width: style.width - style.padLeft - style.padRight,
          ...typeOf(type),
        }}
      >
        <TextField
          key={slot.key}
          ref={field}
          className={styles.field ?? ''}
          value={card?.text ?? ''}
          ariaLabel={name}
          placeholder={isOpen && card !== null ? board.editor.placeholders[card.kind] : ''}
          autoFocus={takesFocus() ? 'end' : false}
          onDraft={(text) => {
            words.current = text
            if (card === null) onStart()
            else if (!isOpen) onEdit(card.id)
            grow()
          }}
          onCommit={(text) =>
            card === null ? undefined : props.actions.commitText(card.id, text, stretch())
          }
          onEnter={() => finish(done, (id) => props.actions.addSibling(id))}
          onTab={({ shift }) => {
            // A board where nothing is written does not keep the keyboard: back always leads out, on only without a card.
            if (card === null || (shift && !isOpen)) return false
            // On a card without words the next, gentler question is asked about the same card.
            if (!shift) props.actions.askWhy(card.id)
            return true
          }}
          onEscape={() => onEdit(null)}
          onBackspaceEmpty={() => onEdit(null)}
        />
      </div>
    </ViewportPortal>
  )
}

function typeOf({ fontSize, lineHeight, bold }: Pick<CardStyle, 'fontSize' | 'lineHeight' | 'bold'>) {
  return { fontSize, lineHeight: `${lineHeight}px`, fontWeight: bold ? 700 : 400 }
}

/** What a screen reader says of the field: it stands for the card it lies over. */
function useFieldName(card: Card | null, isOpen: boolean): string {
  const { board, glossary } = useTexts()
  if (card === null) return board.editor.start
  return format(isOpen ? board.editor.label : board.cardName, {
    kind: glossary.kinds[card.kind],
    text: (isOpen ? card.text : cardWordings(card).lead) || board.noWords,
  })
}

interface Done extends Pick<BoardProps, 'actions' | 'onEdit'> {
  readonly card: Card | null
  readonly isEmpty: () => boolean
}

/** An empty card is not gone on from: closing it takes it away. */
function finish({ card, onEdit, isEmpty }: Done, next: (cardId: string) => void): void {
  if (card === null || isEmpty()) onEdit(null)
  else next(card.id)
}

/** Several pasted lines are several cards, but only where no words stand already. */
function takeLines(event: ClipboardEvent, { card, actions, isEmpty }: Done): void {
  const pasted = event.clipboardData.getData('text/plain')
  if (isEmpty() && actions.paste(card?.id ?? null, pasted)) event.preventDefault()
}

/** Reports the height of the words whenever it may have changed. */
function useGrowth(
  frame: RefObject<HTMLDivElement | null>,
  { card, isOpen, onGrow }: CardEditorProps,
): () => void {
  const grow = (): void => {
    if (card !== null && frame.current !== null) onGrow(card.id, frame.current.offsetHeight)
  }
  const latest = useRef(grow)
  useLayoutEffect(() => {
    latest.current = grow
  })
  useLayoutEffect(() => {
    if (isOpen) latest.current()
  }, [isOpen, card])
  return grow
}

/** One opening of the editor is one stretch of typing: one undo step. */
function useStretch(slotKey: string, isOpen: boolean): () => string {
  const count = useRef(0)
  useEffect(() => {
    if (isOpen) count.current += 1
  }, [isOpen, slotKey])
  return () => `board-${slotKey}-${count.current}`
}
