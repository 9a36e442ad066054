// Chromium empties a damaged database by itself and opens it as new; the only sign is `dataLoss` on the upgrade event.
// Stands in front of the browser's factory and tells; it changes nothing.
export function watchDataLoss(factory: IDBFactory, onLoss: () => void): IDBFactory {
  return {
    cmp: (first, second) => factory.cmp(first, second),
    databases: () => factory.databases(),
    deleteDatabase: (name) => factory.deleteDatabase(name),
    open(name, version) {
      const request = version === undefined ? factory.open(name) : factory.open(name, version)
      request.addEventListener('upgradeneeded', (event) => {
        const dataLoss = 'dataLoss' in event ? event.dataLoss : 'none'
        if (typeof dataLoss === 'string' && dataLoss !== 'none') onLoss()
      })
      return request
    },
  }
}
