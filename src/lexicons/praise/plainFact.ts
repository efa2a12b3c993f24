import { type Lexicon, phrases } from '../lexicon.ts';

/** Words of praise that state a fact, rate nothing of the writer's own, or look for what they name. */
export const plainFacts: Lexicon = {
  name: 'technical use',
  source: 'Batalo 2026, steps 1 and 6 (a fact is stated, another’s work is told, a choice is made); ours',
  entries: phrases(
    // What happened in the world, not what was found about it.
    'unprecedented epidemic|pandemic|outbreak|outbreaks|crisis|emergency|heat|demand|demands|expansion|growth|increase|increases|rise|decline|loss|losses|change|changes|spread|number|numbers|rates|pressure|challenge|challenges|times|time|resources|funding|investment|gift|donation|density|densities',
    'new paradigm|era is|are needed, landmark|historic building|buildings|site|sites|cohort|control|controls|data|lows|low|highs|high',
    'step|steps in (the) * pathogenesis|biosynthesis|synthesis|pathway|pathways|replication|carcinogenesis|tumorigenesis|process|cascade|metabolism|signaling|signalling|infection|formation|assembly|degradation',
    'in urgent|desperate|critical|dire|great need of',
    // A class by its sales.
    'blockbuster * drug|drugs|medicine|product|products',
    'blockbuster drug|drugs|medicine|medicines|medication|medications|product|products|status|sales|biologic|biologics|biological|therapies|antibody|antibodies|statin|statins|film|films|movie',
    // The history of a field.
    'since|before (the) groundbreaking|pioneering|revolutionary|landmark, revolution in terms',
    'advances|progress in (our|the|current) understanding|knowledge, advances|progress (have|has) (recently|also) been made|achieved, advances|progress (that) (have|has) (recently) been',
    'discuss~|review~|summarise~|summarize~|highlight~|describe~ (the|some|several) (recent|most) (recent) major|key|significant|important|exciting advances',
    'discuss~|review~|summarise~|summarize~|describe~|compare~ (the) (current|recent) state of the art',
    'advanced our|the|understanding|knowledge, advanced glycated',
    // Looked for or chosen among many, not praised.
    'few|fewer|any|other promising, select~|identify~|prioritise~|prioritize~ (the) (most) promising',
    '(most) promising (active) compounds|molecules|leads|hits|ingredients|variants|snps|lines|regimens|areas|seed, (most) promising (future) avenue|avenues|idea|ideas, mixed but (generally) promising',
    'one of the (very) first, outstanding issue|issues|question|questions|problem|problems|debt|debts|balance|balances|queries|items',
    'innovative aspect|aspects|financing, inventive step|input|output, next generation sequence|sequences',
    'incredibly|dramatically|remarkably grateful|thankful|lucky|fortunate|hard|difficult, pioneering factor|factors, unmatched control|controls|donor|donors|case|cases|pairs|sample|samples|comparison|group|groups|cohort|cohorts|patients|normal|unrelated',
    'breakthrough therapy|device designations, comprehensive literature|stroke|classification',
    'systematic (and|,) comprehensive (literature) search|searches|review|reviews, comprehensive (and|,) systematic (literature) search|searches|review|reviews',
    'novel integrative|integrated, multiarray analysis, robust multiarray|multichip|principal',
    'poorer|worse|uniform|beam|product|meat|milk|seed|voice|signal|picture quality',
  ),
};
