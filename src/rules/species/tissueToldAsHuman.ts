import { findRegrowth, findTissueClaims } from '../../claims/effects/tissueClaim.ts';
import { hasCue } from '../../claims/sentence.ts';
import type { Hit, Place, Rule } from '../rule.ts';
import { softenWithMay } from '../softenWithMay.ts';

/** Claims about cells and tissue in a draft that names no animals, no cells in a dish and no study. */
function find(place: Place): readonly Hit[] {
  const { sentence, reading, document } = place;
  if (!hasCue(sentence, 'tissue') || hasCue(sentence, 'bench term')) return [];
  const { prose } = reading.block;
  const claims = findTissueClaims(sentence, prose);
  const regrowth = findRegrowth(sentence, prose);
  if (claims.length + regrowth.length === 0) return [];
  // Where the draft names its animals, another rule asks that they be named here too.
  const isAnswered =
    document.animal !== undefined && document.participants === undefined && document.trial === undefined;
  return [
    ...(isAnswered ? [] : claims).map((claim) => ({
      start: claim.verb.start,
      end: claim.verb.end,
      candidates: softenWithMay(claim, place),
    })),
    ...regrowth.map(({ start, end, inflected }) => ({
      start,
      end,
      candidates: [{ text: `may ${inflected?.verb ?? ''}` }],
    })),
  ];
}

export const tissueToldAsHuman: Rule = {
  id: 'species/tissue-told-as-human',
  summary: 'What happens to cells or tissue is told with no species and no study.',
  message:
    '“{words}” tells what happens to cells or tissue as if it had been seen in patients. Name the species or the study.',
  why: 'Synapses, nerve cells and mitochondria are watched in animals and dishes, seldom in people. Guidance on health claims asks for trials in people; laboratory work alone does not support a claim about patients.',
  source: 'https://www.ftc.gov/business-guidance/resources/health-products-compliance-guidance',
  severity: 'warning',
  excusedBy: ['negation', 'hedging', 'question', 'species stated', 'citation', 'study stated'],
  flags: [
    'Zinc ⟦repairs⟧ damaged synapses. → may repair',
    'What zinc does is ⟦rebuild⟧ synapses. → may do',
    'Meditation goes deep, ⟦reversing⟧ the damage to your brain cells. → possibly reversing',
    'Red light helps ⟦restore⟧ mitochondria. → may help',
    'Tired nerve cells ⟦regenerate⟧. → may regenerate',
    'Worry ⟦breaks⟧ those connections. → may break',
  ],
  allows: [
    'In mice, zinc repairs damaged synapses.',
    'Zinc may repair damaged synapses.',
    'Zinc does not repair damaged synapses.',
    'Zinc repairs damaged synapses [@lee2020].',
    'In this study, zinc repairs damaged synapses.',
    'Neurons are cells that carry signals.',
    'Does zinc repair synapses?',
  ],
  needs: ['tissue'],
  find,
};
