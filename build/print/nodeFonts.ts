// Reads the paper's fonts from node_modules, for the print command and the tests. The pages use renderer/print/loadFonts.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { FontBytes } from '../../renderer/print/fonts/fontBytes'

const FILES = {
  regular: '@expo-google-fonts/biz-udpgothic/400Regular/BIZUDPGothic_400Regular.ttf',
  bold: '@expo-google-fonts/biz-udpgothic/700Bold/BIZUDPGothic_700Bold.ttf',
  fallbackRegular: '@expo-google-fonts/noto-sans-jp/400Regular/NotoSansJP_400Regular.ttf',
  fallbackBold: '@expo-google-fonts/noto-sans-jp/700Bold/NotoSansJP_700Bold.ttf',
  emoji: '@expo-google-fonts/noto-emoji/400Regular/NotoEmoji_400Regular.ttf',
  subsetter: 'harfbuzzjs/dist/harfbuzz-subset.wasm',
} as const satisfies Record<keyof FontBytes, string>

export function nodeFonts(): FontBytes {
  const { resolve } = createRequire(import.meta.url)
  const read = (file: string) => new Uint8Array(readFileSync(resolve(file)))
  return {
    regular: read(FILES.regular),
    bold: read(FILES.bold),
    fallbackRegular: read(FILES.fallbackRegular),
    fallbackBold: read(FILES.fallbackBold),
    emoji: read(FILES.emoji),
    subsetter: read(FILES.subsetter),
  }
}
