import type { Lexicon } from '../lexicon.ts';

const loud =
  'urgent|pressing|desperate|dire|huge|massive|enormous|vast|crying|burning|glaring|overwhelming|tremendous|critical';

/** A need or a disease made to look worse, by adjectives in the place of figures. */
export const alarm: Lexicon = {
  name: 'alarm',
  source:
    'HealthNewsReview, criterion 5 (disease mongering); Millar 2022, JAMA Netw Open (problem: urgent, critical, dire, desperate, alarming); ours',
  entries: [
    {
      say: `(very|most|particularly) ${loud} (and) (unmet|growing|global|worldwide) (medical|clinical|public|patient) (health) need|needs [for|to|of|in|among|is|are|that]`,
      to: ['need'],
    },
    { say: `[a|an|the|this|most] ${loud} unmet (medical|clinical) need|needs`, to: ['need'] },
    {
      say: '(single) biggest|greatest|largest|most (urgent|pressing|critical) (unmet) (medical|clinical) need|needs',
      to: ['need'],
    },
    { say: 'urgently|desperately|badly|sorely needed', to: ['needed'] },
    {
      say: '[we|patients|people|doctors|families|sufferers] urgently|desperately|badly|sorely [need]',
      to: [''],
    },
    {
      say: 'alarming|alarmingly|shocking|terrifying|frightening|staggering (rate|rates|rise|increase|number|numbers|figures|statistics|statistic|toll|proportion)',
      to: ['high'],
    },
    {
      say: 'alarmingly|shockingly|terrifyingly|frighteningly [high|common|low|fast|prevalent|often]',
      to: [''],
    },
    { say: 'silent|hidden|looming|invisible epidemic|pandemic|crisis|tsunami', to: ['problem'] },
    { say: 'skyrocket~', to: ['rise~'] },
    {
      say: '(previously|once|considered|hitherto|otherwise|formerly|largely|deemed) incurable|untreatable [disease|diseases|cancer|cancers|condition|conditions|illness|disorder|tumour|tumor|tumours|tumors|patients]',
      to: ['hard-to-treat'],
    },
    {
      say: '[considered|thought|deemed|previously|once|hitherto|formerly|declared] incurable|untreatable|hopeless',
      to: ['hard to treat'],
    },
  ],
};
