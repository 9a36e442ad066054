// What 案件一覧 can be asked to do on arrival, by an address or a menu of the shell.
export type ShelfRequest =
  { readonly verb: 'new' | 'open' } | { readonly verb: 'export'; readonly id: string }
