// One open iceberg place: its state and the verbs it gives to the board, the outline and its own panels.
import type { OutlineActions } from '../outline/outlineActions'
import type { MapActions } from '../board/mapActions'
import { createAsking, type Asking } from './asking'
import { createChoosing, type Choosing } from './choosing'
import { followChosen } from './followChosen'
import { createGrowing, type Growing } from './growing'
import { createLinking } from './linking'
import { createNaming, type Naming } from './naming'
import { pasteLines } from './pasteLines'
import { createPlacing } from './placing'
import { createSessionCore, type SessionCore, type SessionPorts } from './sessionCore'
import { createTyping, type Typing } from './typing'
import { undoLast } from './undoLast'

export interface IcebergSession extends Choosing {
  readonly core: SessionCore
  readonly typing: Typing
  readonly asking: Asking
  readonly growing: Growing
  readonly naming: Naming
  readonly map: MapActions
  readonly outline: OutlineActions
}

export function createIcebergSession(ports: SessionPorts): IcebergSession {
  const core = createSessionCore(ports)
  const typing = createTyping(core)
  const asking = createAsking(core)
  followChosen(core, asking)
  const growing = createGrowing(core, typing, asking)
  const naming = createNaming(core)
  const linking = createLinking(core)
  const placing = createPlacing(core, typing, naming)
  const { history } = ports.context.docs
  const map: MapActions = {
    askWhy: (cardId) => growing.askWhy(cardId, 'board'),
    addSibling: (cardId) => growing.addSibling(cardId, 'board'),
    addCardAt: growing.addCardAt,
    nameRoot: naming.askOwnerWords,
    remove: placing.remove,
    cut: linking.cut,
    link: linking.link,
    chooseLinkTarget: (cardId) => core.set({ dialog: { kind: 'chooseTarget', cardId } }),
    move: placing.move,
    setKind: placing.setKind,
    pin: placing.pin,
    tidy: placing.tidy,
    paste: (cardId, text) => pasteLines(core, typing, { cardId, text, at: 'board' }),
    undo: () => undoLast(core, typing),
    redo: () => void history.redo(),
    commitText: typing.commitText,
  }
  const outline: OutlineActions = {
    edit: (cardId) => typing.edit(cardId, 'outline'),
    commitText: typing.commitText,
    addBelow: (cardId, parentId) => growing.addSibling(cardId, 'outline', parentId),
    askWhy: (cardId) => growing.askWhy(cardId, 'outline'),
    addFirst: () => growing.addFirst('outline'),
    move: placing.moveLine,
    remove: placing.remove,
    chooseLinkTarget: map.chooseLinkTarget,
    paste: (cardId, text) => pasteLines(core, typing, { cardId, text, at: 'outline' }),
  }
  return {
    core,
    typing,
    asking,
    growing,
    naming,
    map,
    outline,
    ...createChoosing(core, typing, asking),
  }
}
