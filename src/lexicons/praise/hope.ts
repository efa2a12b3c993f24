import type { Lexicon } from '../lexicon.ts';

/** Hope in the place of a result. */
export const hope: Lexicon = {
  name: 'hope',
  source:
    'Schwitzer, HealthNewsReview (seven words: “promising”, “hope”); FTC 2022, Health Products Compliance Guidance (readers take weak qualifiers as praise); Vinkers 2015',
  entries: [
    { say: '(very|highly|most|extremely|particularly|truly|increasingly) promising', to: [''] },
    {
      say: '(very|highly|most|extremely|particularly) encouraging result|results|data|findings|signs|outcomes',
      to: ['results'],
    },
    {
      say: '[result|results|data|findings|outcomes] is|are|was|were (very|highly|most|extremely|really) encouraging',
      to: [''],
    },
    {
      say: 'great|enormous|huge|tremendous|real|considerable|significant|extraordinary|immense|much promise',
      to: ['a possible use'],
    },
    {
      say: 'hold~ (out) (great|real|enormous|considerable|much|significant|tremendous|particular) promise',
      to: ['be~ being studied'],
    },
    {
      say: 'show~ (great|real|enormous|considerable|much|significant|tremendous|particular|early|clear) promise',
      to: ['be~ being studied'],
    },
    { say: 'promise of [a|new|better|effective|improved|life]', to: ['study of'] },
    { say: 'new|fresh|real|renewed|great|genuine|tremendous hope', to: ['a possible option'] },
    {
      say: 'offer~|bring~|give~|provide~ (patients|people|sufferers|women|men|families|them) (a) (new|real|fresh|renewed|much|some) (ray|glimmer|beacon) (of) hope',
      to: ['be~ being studied'],
    },
    {
      say: 'offer~|bring~|give~|provide~ (a) (new|real|fresh|renewed|much|some) (ray|glimmer|beacon) (of) hope to|for',
      to: ['be~ being studied in'],
    },
    {
      say: 'bright|brighter|better future for [patients|people|sufferers|those|millions|families|women|men|children]',
      to: ['possible option for'],
    },
    { say: 'ray|glimmer|beacon|source|message of hope', to: ['possible option'] },
    {
      say: 'hope for|to (the) patients|people|sufferers|those|millions|families|women|men|children',
      to: ['possible option for'],
    },
    { say: 'raises|raise|raising hope|hopes' },
    { say: 'light at the end of the tunnel', to: ['possible option'] },
  ],
};
