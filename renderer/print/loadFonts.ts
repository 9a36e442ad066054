// Fetches the paper's fonts from our own origin, the first time something is printed. 20 MB stay in memory from then on.
import type { FontBytes } from './fonts/fontBytes'
import { preparePrintFonts, type PrintFonts } from './fonts/preparePrintFonts'
import boldUrl from '@expo-google-fonts/biz-udpgothic/700Bold/BIZUDPGothic_700Bold.ttf?url'
import regularUrl from '@expo-google-fonts/biz-udpgothic/400Regular/BIZUDPGothic_400Regular.ttf?url'
import emojiUrl from '@expo-google-fonts/noto-emoji/400Regular/NotoEmoji_400Regular.ttf?url'
import fallbackBoldUrl from '@expo-google-fonts/noto-sans-jp/700Bold/NotoSansJP_700Bold.ttf?url'
import fallbackRegularUrl from '@expo-google-fonts/noto-sans-jp/400Regular/NotoSansJP_400Regular.ttf?url'
import subsetterUrl from 'harfbuzzjs/dist/harfbuzz-subset.wasm?url'

let fonts: Promise<PrintFonts> | undefined

/** Fails when a file cannot be fetched; the next call tries again. */
export function loadFonts(): Promise<PrintFonts> {
  fonts ??= fetchAll()
    .then(preparePrintFonts)
    .catch((reason: unknown) => {
      fonts = undefined
      throw reason
    })
  return fonts
}

async function fetchAll(): Promise<FontBytes> {
  const [regular, bold, fallbackRegular, fallbackBold, emoji, subsetter] = await Promise.all([
    fetchBytes(regularUrl),
    fetchBytes(boldUrl),
    fetchBytes(fallbackRegularUrl),
    fetchBytes(fallbackBoldUrl),
    fetchBytes(emojiUrl),
    fetchBytes(subsetterUrl),
  ])
  return { regular, bold, fallbackRegular, fallbackBold, emoji, subsetter }
}

async function fetchBytes(url: string): Promise<Uint8Array> {
  const response = await fetch(url)
  if (!response.ok) throw new Error(`${url}: ${response.status}`)
  return new Uint8Array(await response.arrayBuffer())
}
