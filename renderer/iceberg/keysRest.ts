// Whether keys pressed anywhere on the page are meant for something else than the place: a dialog over it, or 設定・ヘルプ
// while the place is only kept open out of sight. It knows no keys.

export function keysRest(place: Element | null): boolean {
  if (place === null || place.closest('[data-is-shown="false"]') !== null) return true
  return document.querySelector('[role="dialog"], [role="alertdialog"]') !== null
}
