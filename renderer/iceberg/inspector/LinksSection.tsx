// つながり: what the card answers, what answers it, 悪循環 and pairs; each can be cut. 根拠 have their own list.
import { ArrowUpNarrowWide } from 'lucide-react'
import type { Texts } from '../../text/texts'
import { useTexts } from '../../text/useTexts'
import { Button } from '../../ui/Button'
import type { SectionProps } from './sectionProps'
import { LinkedCards } from './LinkedCards'
import { linksOf, type LinkedOther } from './linksOf'
import { Section } from './Section'
import styles from './inspector.module.css'

export function LinksSection({ session, view, card }: SectionProps) {
  const texts = useTexts()
  const words = texts.iceberg.inspector
  const links = linksOf(view, card.id).filter(({ link }) => card.kind === 'fact' || link.kind !== 'supports')
  const hasAbove = links.some(({ link, leaves }) => link.kind === 'why' && !leaves)
  if (card.kind === 'heading') return null
  return (
    <Section title={words.links}>
      {links.length === 0 ? (
        <p className={styles.note}>{words.noLinks}</p>
      ) : (
        <LinkedCards
          session={session}
          links={links}
          readOnly={view.readOnly}
          labelOf={(linked) => labelOf(linked, texts)}
        />
      )}
      {hasAbove && (
        <Button
          variant="quiet"
          icon={<ArrowUpNarrowWide aria-hidden />}
          onPress={() => session.core.set({ dialog: { kind: 'readBack', cardId: card.id } })}
        >
          {words.readBack}
        </Button>
      )}
    </Section>
  )
}

function labelOf({ link, leaves }: LinkedOther, { iceberg, glossary }: Texts): string {
  if (link.kind !== 'why') return glossary.links[link.kind]
  return leaves ? iceberg.inspector.whyDown : iceberg.inspector.whyUp
}
