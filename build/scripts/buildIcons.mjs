// Draws the icon files from build/icons/icon.svg with a system Chromium. Run by hand when the drawing changes; the
// results are committed, so neither a start nor a release needs it.
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { chromium } from 'playwright'
import { findChromium } from './findChromium.mjs'
import { ROOT } from './root.mjs'

const ICO_SIZES = [16, 24, 32, 48, 64, 128, 256]
/** Apple's names for PNG images of these sizes. */
const ICNS_TYPES = { 128: 'ic07', 256: 'ic08', 512: 'ic09', 1024: 'ic10' }

const folder = join(ROOT, 'build', 'icons')
const images = await draw(await readFile(join(folder, 'icon.svg'), 'utf8'), [...ICO_SIZES, 512, 1024])
await writeFile(join(folder, 'icon.png'), images.get(1024))
await writeFile(join(folder, 'icon-256.png'), images.get(256))
await writeFile(join(folder, 'icon.ico'), packIco(images))
await writeFile(join(folder, 'icon.icns'), packIcns(images))

async function draw(svg, sizes) {
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  const browser = await chromium.launch({ executablePath: findChromium(), args })
  const page = await browser.newPage()
  const images = new Map()
  for (const size of sizes) {
    await page.setViewportSize({ width: size, height: size })
    await page.setContent(
      `<style>*{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`,
    )
    images.set(size, await page.screenshot({ omitBackground: true }))
  }
  await browser.close()
  return images
}

/** ICO: 6 bytes of head, 16 per image, then the PNGs as they are. */
function packIco(images) {
  const head = Buffer.alloc(6 + 16 * ICO_SIZES.length)
  head.writeUInt16LE(1, 2)
  head.writeUInt16LE(ICO_SIZES.length, 4)
  let offset = head.length
  for (const [index, size] of ICO_SIZES.entries()) {
    const png = images.get(size)
    const at = 6 + 16 * index
    head.writeUInt8(size % 256, at)
    head.writeUInt8(size % 256, at + 1)
    head.writeUInt16LE(1, at + 4)
    head.writeUInt16LE(32, at + 6)
    head.writeUInt32LE(png.length, at + 8)
    head.writeUInt32LE(offset, at + 12)
    offset += png.length
  }
  return Buffer.concat([head, ...ICO_SIZES.map((size) => images.get(size))])
}

/** ICNS: 'icns' and the whole length, then for each image its type, its length and the PNG. */
function packIcns(images) {
  const parts = Object.entries(ICNS_TYPES).map(([size, type]) => {
    const png = images.get(Number(size))
    return Buffer.concat([Buffer.from(type), bigEndian(png.length + 8), png])
  })
  const body = Buffer.concat(parts)
  return Buffer.concat([Buffer.from('icns'), bigEndian(body.length + 8), body])
}

function bigEndian(value) {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32BE(value)
  return bytes
}
