// One quiet lamp beside the question, there only while there is a hint. It opens one hint at a time, blocks nothing and marks
// no card.
import { Lightbulb } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { DialogTrigger, Popover } from 'react-aria-components'
import { setAsideHint } from '../../../shared/commands/setAsideHint'
import type { DocKey } from '../../../shared/model/layer'
import type { Hint } from '../../../shared/rules/hints/hint'
import { useTexts } from '../../text/useTexts'
import { IconButton } from '../../ui/IconButton'
import type { PlaceView } from '../placeView'
import { HintSheet } from './HintSheet'
import { useHints } from './useHints'
import styles from './hintLamp.module.css'

export interface HintLampProps extends PlaceView {
  readonly newCardsGoTo: DocKey
  /** Brings a card into view on the map, where there is one. */
  readonly onReveal?: (cardId: string) => void
}

export function HintLamp({ session, state, view, newCardsGoTo, onReveal }: HintLampProps) {
  const { hints: words } = useTexts()
  const hints = useHints({ state, view }, newCardsGoTo)
  const [isOpen, setOpen] = useState(false)
  const [at, setAt] = useState(0)
  const hint = hints[at % Math.max(1, hints.length)]
  const { spot, keep } = useFocusKept(hint === undefined)
  if (hint === undefined && isOpen) setOpen(false)
  const open = (next: boolean): void => {
    setOpen(next)
    setAt(0)
  }
  const reveal = ({ about, cardIds }: Hint): void => {
    session.select(new Set(cardIds))
    const [first] = about
    if (first !== undefined) onReveal?.(first)
    open(false)
  }
  const setAside = (chosen: Hint): void => {
    if (session.core.settle(setAsideHint(session.core.context, chosen))) keep()
    open(false)
  }
  return (
    <div ref={spot} tabIndex={-1} className={styles.spot}>
      {hint !== undefined && (
        <DialogTrigger isOpen={isOpen} onOpenChange={open}>
          <IconButton label={words.lamp} icon={<Lightbulb aria-hidden />} className={styles.lamp ?? ''} />
          <Popover className={styles.popover ?? ''} triggerRef={spot} placement="bottom end">
            <HintSheet
              hint={hint}
              onReveal={() => reveal(hint)}
              onLater={() => setAside(hint)}
              {...(hints.length > 1 && { onNext: () => setAt((at + 1) % hints.length) })}
            />
          </Popover>
        </DialogTrigger>
      )}
    </div>
  )
}

/** 「いまはいい」 on the last hint: the keyboard stays where the lamp was, it does not start again at the top of the page. */
function useFocusKept(isOut: boolean) {
  const spot = useRef<HTMLDivElement>(null)
  const isWanted = useRef(false)
  useEffect(() => {
    if (isOut && isWanted.current) spot.current?.focus({ preventScroll: true })
    isWanted.current = false
  }, [isOut])
  const keep = (): void => {
    isWanted.current = true
  }
  return { spot, keep }
}
