import { phrasesOf, type Rule } from '../rule.ts';

export const imagingAsProof: Rule = {
  id: 'cause/imaging-as-proof',
  summary: 'Pictures of the brain or body are offered as proof.',
  message: '“{words}” offers pictures as proof. Name the study, and say what was seen in how many people.',
  why: 'A scan shows a difference between groups, or a change after a treatment; neither shows its cause, nor that anybody feels better. Guidance on health claims does not let a correlation stand for an effect.',
  source: 'https://www.ftc.gov/business-guidance/resources/health-products-compliance-guidance',
  severity: 'warning',
  excusedBy: ['negation', 'hedging', 'question', 'citation', 'study stated'],
  flags: [
    '⟦Brain scans show that⟧ gratitude calms the mind. → Imaging studies suggest that',
    '⟦MRI has confirmed that⟧ the gel rebuilds knees. → Imaging studies suggest that',
  ],
  allows: [
    'Brain scans do not show that gratitude calms the mind.',
    'MRI showed a lesion of 4 mm.',
    'Imaging has shown that the area is smaller [@lee2020].',
    'We scanned 40 adults. In this study, imaging has shown that the area is smaller.',
    'Scans may show that the area is smaller.',
  ],
  ...phrasesOf('imaging'),
};
