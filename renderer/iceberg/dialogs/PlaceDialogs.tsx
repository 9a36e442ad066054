// The one question the place asks back at a time. Each dialog only asks; the session does what was answered.
import type { Problem } from '../../../shared/lib/result'
import { knownWords } from '../knownWords'
import type { PlaceView } from '../placeView'
import { LinkTargetDialog } from './LinkTargetDialog'
import { NameRootDialog } from './NameRootDialog'
import { OfferDialog } from './OfferDialog'
import { ReadBackDialog } from './ReadBackDialog'
import { ShowCardDialog } from './ShowCardDialog'
import { useHeldWords } from './useHeldWords'

export interface PlaceDialogsProps extends Pick<PlaceView, 'session' | 'state'> {
  readonly describeProblem: (problem: Problem) => string
}

export function PlaceDialogs({ session, state, describeProblem }: PlaceDialogsProps) {
  const { dialog } = state
  const { core, naming } = session
  const aside = naming.setAside()
  const words = aside.length === 0 ? null : aside.map((one) => one.words).join('\n\n')
  useHeldWords(words, () => naming.askOwnerWords(aside[0]?.cardId ?? ''), true)
  if (dialog === null) return null
  const close = (): void => core.set({ dialog: null })
  const snapshot = core.view()
  if (dialog.kind === 'offer') return <OfferDialog dialog={dialog} onClose={close} />
  const card = snapshot.cards.get(dialog.cardId)
  if (card === undefined) return null
  switch (dialog.kind) {
    case 'nameRoot':
      return (
        <NameRootDialog
          words={dialog.words}
          known={knownWords(card)}
          onConfirm={(words) => naming.confirm(card.id, words)}
          onLeave={(words) => naming.leave(card.id, words)}
        />
      )
    case 'chooseTarget':
      return (
        <LinkTargetDialog
          card={card}
          snapshot={snapshot}
          describeProblem={describeProblem}
          onChoose={({ from, to, kind }) => {
            close()
            session.map.link(from, to, kind)
          }}
          onClose={close}
        />
      )
    case 'showCard':
      return (
        <ShowCardDialog session={session} card={card} snapshot={snapshot} to={dialog.to} onClose={close} />
      )
    case 'readBack':
      return <ReadBackDialog card={card} snapshot={snapshot} onCut={session.map.cut} onClose={close} />
  }
}
