// Makes a stand-in honest: asking it for something of Electron it does not have is an error, not `undefined`.
export function strict<T extends object>(name: string, target: T): T {
  return new Proxy(target, {
    get(own, key, receiver) {
      if (key in own || typeof key === 'symbol' || key === 'then')
        return Reflect.get(own, key, receiver) as unknown
      throw new Error(`stand-in: ${name}.${key} is not implemented`)
    },
  })
}
