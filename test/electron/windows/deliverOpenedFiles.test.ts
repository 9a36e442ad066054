// What a page hears of files from the desktop, before and after it listens.
import { describe, expect, it } from 'vitest'
import type { DesktopFile } from '../../../shared/ipc/bridge'
import { failure, success } from '../../../shared/lib/result'
import {
  deliverOpenedFiles,
  type OpenedFilesParts,
  type ReadFile,
} from '../../../electron/windows/deliverOpenedFiles'

function openDelivery(readFile: ReadFile) {
  const sent: DesktopFile[] = []
  let isListening = false
  let tell = (): void => undefined
  const contents = {
    isDestroyed: () => false,
    send: (_name: string, file: DesktopFile) => void sent.push(file),
  }
  const files = deliverOpenedFiles({
    contents: contents as unknown as OpenedFilesParts['contents'],
    listeners: { has: () => isListening, onListening: (_name, listener) => void (tell = listener) },
    readFile,
  })
  const listen = (): void => {
    isListening = true
    tell()
  }
  return { sent, files, listen }
}

const one = new Uint8Array([1])

describe('files from the desktop', () => {
  it('wait for the page, eight at most; each one more is refused by its name', async () => {
    const { sent, files, listen } = openDelivery(() => Promise.resolve(success(one)))
    await Promise.all(Array.from({ length: 10 }, (_, index) => files.open(`/x/${index}.bansou`)))
    expect(sent).toEqual([])
    listen()
    const taken = sent.filter(({ bytes }) => bytes).map(({ name }) => name)
    expect(taken).toEqual([
      '0.bansou',
      '1.bansou',
      '2.bansou',
      '3.bansou',
      '4.bansou',
      '5.bansou',
      '6.bansou',
      '7.bansou',
    ])
    expect(sent.filter(({ problem }) => problem?.code === 'file.tooMany').map(({ name }) => name)).toEqual([
      '8.bansou',
      '9.bansou',
    ])
  })

  it('are told too large as they are', async () => {
    const { sent, files, listen } = openDelivery(() =>
      Promise.resolve(failure('file.tooLarge', { maxMib: 64 })),
    )
    listen()
    await files.open('/x/大.bansou')
    expect(sent).toEqual([{ name: '大.bansou', problem: { code: 'file.tooLarge', params: { maxMib: 64 } } }])
  })

  it('that the disk does not give out are not told as if something had been written', async () => {
    const { sent, files, listen } = openDelivery(() => Promise.resolve(failure('disk.denied')))
    listen()
    await files.open('/x/a.bansou')
    expect(sent).toEqual([{ name: 'a.bansou', problem: { code: 'file.failed' } }])
  })

  it('of another kind are not even read', async () => {
    const { sent, files, listen } = openDelivery(() => Promise.reject(new Error('read')))
    listen()
    await files.open('/x/写真.png')
    expect(sent).toEqual([{ name: '写真.png', problem: { code: 'file.onlyCopies' } }])
  })
})
