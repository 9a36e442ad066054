// Which words of a command line are files.
import { describe, expect, it } from 'vitest'
import { filesInArguments } from '../../../electron/windows/filesInArguments'

const find = (...words: string[]) => filesInArguments(['/usr/bin/electron', ...words], '/home/x', '/app')

describe('filesInArguments', () => {
  it('finds paths as they are seen from where the command was given', () => {
    expect(find('会社.bansou', '/y/b.bansou')).toEqual(['/home/x/会社.bansou', '/y/b.bansou'])
  })

  it('finds addresses, which Linux desktops name files by', () => {
    expect(find('file:///home/x/%E4%BC%9A%E7%A4%BE%20A.bansou')).toEqual(['/home/x/会社 A.bansou'])
  })

  it('leaves switches, nothing and the app itself alone', () => {
    expect(find('--data=/d', '-x', '', '/app', '/app/')).toEqual([])
  })

  it('keeps what is no file of ours, so that it can be refused by its name', () => {
    expect(find('写真.png', 'file://elsewhere/a.bansou')).toEqual([
      '/home/x/写真.png',
      'file://elsewhere/a.bansou',
    ])
  })
})
