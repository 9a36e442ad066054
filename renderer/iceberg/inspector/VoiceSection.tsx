// 立場: whose words these are, one tap. Positions only; there is no field for a name (P-06).
import { setCardDetails } from '../../../shared/commands/setCardDetails'
import { VOICES } from '../../../shared/model/voice'
import { useTexts } from '../../text/useTexts'
import { ChoiceChips } from './ChoiceChips'
import type { SectionProps } from './sectionProps'
import { Section } from './Section'

export function VoiceSection({ session, view, card }: SectionProps) {
  const { iceberg, glossary } = useTexts()
  const { core } = session
  return (
    <Section title={iceberg.inspector.voice}>
      <ChoiceChips
        label={iceberg.inspector.voiceNote}
        options={VOICES.map((voice) => ({ value: voice, label: glossary.voices[voice] }))}
        chosen={card.voice === null ? [] : [card.voice]}
        isDisabled={view.readOnly}
        onTap={(voice, isChosen) =>
          core.settle(setCardDetails(core.context, card.id, { voice: isChosen ? voice : null }))
        }
      />
    </Section>
  )
}
