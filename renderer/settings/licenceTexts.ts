// The licence of every package and typeface that goes into the pages, taken from what was installed at build time.
// A chunk of its own: nobody loads it who does not read it.
const texts = import.meta.glob<string>(
  [
    '../../node_modules/{react,react-dom,scheduler,use-sync-external-store,lucide-react,valibot,yjs,lib0,isomorphic.js,dexie,fflate,clsx,aria-hidden,react-aria-components,react-aria,react-stately,reactflow,zustand,classcat,d3-color,d3-dispatch,d3-drag,d3-ease,d3-interpolate,d3-selection,d3-timer,d3-transition,d3-zoom,jspdf,harfbuzzjs,fast-png,iobuffer,pako,fractional-indexing,tslib}/{LICENSE,LICENSE.md,LICENSE.txt,license}',
    '../../node_modules/@dnd-kit/{core,sortable,accessibility,utilities}/LICENSE',
    '../../node_modules/@internationalized/{date,number,string}/LICENSE',
    '../../node_modules/{@swc/helpers,@xyflow/system,@babel/runtime,@noble/hashes}/LICENSE',
    '../../node_modules/@expo-google-fonts/{biz-udpgothic,noto-sans-jp,noto-emoji}/LICENSE_FONT',
    '../../build/licences/{budoux,harfbuzz-old}-*.txt',
  ],
  { query: '?raw', import: 'default', eager: true, exhaustive: true },
)

export interface LicenceText {
  readonly name: string
  readonly text: string
}

export const licenceTexts: readonly LicenceText[] = Object.entries(texts)
  .map(([path, text]) => ({ name: packageOf(path), text }))
  .sort((a, b) => (a.name < b.name ? -1 : 1))

function packageOf(path: string): string {
  const inPackages = /node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(path)
  return inPackages?.[1] ?? (path.split('/').at(-1) ?? path).replace(/-.*$/, '')
}
