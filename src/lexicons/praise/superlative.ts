import type { Lexicon } from '../lexicon.ts';

/** What a superlative is claimed of when it sells: "the best treatment", "the safest pill". */
const offers =
  'treatment|treatments|therapy|therapies|drug|drugs|medicine|medicines|medication|medications|antidepressant|antidepressants|antibiotic|painkiller|painkillers|remedy|remedies|cure|cures|supplement|supplements|vitamin|vitamins|diet|diets|food|foods|vaccine|vaccines|device|devices|test|tests|product|products|solution|solutions|formula|clinic|clinics|doctors|surgeons|specialists|technology|technologies|weapon|tool|defense|defence|protection';

/** First among all, without the comparison that would show it. */
export const superlatives: Lexicon = {
  name: 'superlative',
  source:
    'PAAB Code (status claims need authority); UK Human Medicines Regulations 2012, reg. 287 (better than or equal to another treatment); 21 CFR 202.1(e)(6)(i)',
  entries: [
    {
      say: `(single|very) best|safest|fastest|strongest|quickest|healthiest|finest|gentlest|purest|smartest|easiest|greatest (possible|available|natural|known|acting|working|medical|proven|new) (mental|health|pain|skin|antidepressant|heart|cancer|weight|loss) ${offers}`,
      to: ['option'],
    },
    {
      say: `(single|very) most effective|powerful|advanced|potent|trusted|innovative|successful|reliable|efficient|proven|promising|exciting (and|new|natural|available|known|medical) ${offers}`,
      to: ['option'],
    },
    { say: 'fastest|quickest acting|working', to: ['fast-acting'] },
    { say: 'longest|strongest|best lasting|performing' },
    {
      say: 'most effective|powerful|advanced|potent * (medicine|medication|drug|mineral|treatment|therapy|supplement) available|known',
      to: ['option available'],
    },
    {
      say: 'most advanced|trusted|innovative|effective|experienced|sophisticated|respected|powerful * (*) (*) [in|on] [the|our] [country|world|nation|region|industry|market|city|state|uk|us|usa|planet|area]',
      to: ['option'],
    },
    {
      say: 'best|safest|finest * (*) [in|on] [the|our] [country|world|nation|region|industry|market|city|state|uk|us|usa|planet|area]',
      to: ['option'],
    },
    {
      say: 'gold standard [in|for|of] [busy|active|modern|stressed|everyone|everybody|anyone|those|wellness|beauty|recovery|hydration|energy|longevity|rejuvenation|relaxation|comfort]',
      to: ['option'],
    },
    {
      say: 'gold standard [in|for|of] [people|patients|men|women|adults|anyone] [who|looking|wanting|seeking|over]',
      to: ['option'],
    },
    {
      say: 'gold standard [in|for|of] [hair|skin|weight|pain|patient|anti|hormone|fat|body|mental] [restoration|removal|regrowth|care|rejuvenation|tightening|loss|relief|ageing|aging|therapy|replacement|balance|optimization|optimisation|reduction|contouring|wellness]',
      to: ['option'],
    },
    { say: 'number one|1 choice|treatment|brand|doctor|recommended|clinic|provider', to: ['a choice'] },
    { say: 'no 1 choice|treatment|brand|doctor|recommended|clinic|provider', to: ['a choice'] },
    { say: 'second to none', to: ['good'] },
    { say: 'unmatched|unbeatable|unsurpassed|unequalled|unequaled|matchless|peerless', to: [''] },
    { say: 'best in class|breed', to: [''] },
    { say: 'better|faster|safer|stronger than any|anything|ever (other|else)' },
    { say: 'like no other', to: [''] },
    { say: 'nothing works better|faster' },
    { say: "world's healthiest|best|safest|greatest|finest", to: [''] },
    { say: "world's most effective|advanced|powerful|trusted|innovative", to: [''] },
    {
      say: 'most exciting|promising|important|significant|remarkable|powerful|dramatic (new|recent|medical|scientific) advance|advances|breakthrough|breakthroughs|discovery|discoveries|development|developments|finding|findings',
      to: ['finding'],
    },
    {
      say: 'greatest|biggest (ever) (medical|scientific|clinical|health) advance|advances|breakthrough|breakthroughs|discovery|discoveries|development|developments|leap',
      to: ['finding'],
    },
    {
      say: 'ultimate (health|natural|anti) treatment|solution|cure|remedy|therapy|guide|supplement|weapon',
      to: ['treatment'],
    },
  ],
};

/** First or only. */
export const firsts: Lexicon = {
  name: 'first',
  source: 'HealthNewsReview, criterion 9 (true novelty) and teaching sheet (“first-of-its-kind”)',
  entries: [
    { say: '(very) first of its|their kind', to: ['', 'recent'] },
    {
      say: '(very) first (clinical|human|large|randomised|randomized) (trial|study|treatment|drug|test|device) of its|their kind',
      to: ['', 'recent'],
    },
    { say: 'first ever', to: ['first reported'] },
    { say: "world's first", to: ['', 'recent'] },
    { say: 'world first', to: ['', 'recent'] },
    { say: '(very) first in the world', to: ['', 'recent'] },
    { say: 'first and only', to: [''] },
    { say: 'for the (very) first time ever|anywhere|in history', to: ['in this study'] },
    { say: 'for the very first time', to: ['in this study'] },
    { say: 'never before (seen|possible|achieved)', to: [''] },
    {
      say: 'only (proven|effective|natural|available|known|approved|safe|true|real) treatment|drug|therapy|medicine|medication|product|supplement|vaccine|solution|cure|remedy|clinic that|to|available|proven',
      to: ['treatment that'],
    },
  ],
};

/** Priority claimed for one's own study. */
export const priority: Lexicon = {
  name: 'priority',
  source: 'Millar 2022, JAMA Netw Open (novelty: “first”); HealthNewsReview, criterion 9 (true novelty)',
  entries: [
    { say: 'for the first time', to: [''] },
    {
      say: '[the|a|our|this] (very) first (comprehensive|systematic|large|detailed|direct|randomised|randomized|controlled|clinical|human|prospective|scientific|conclusive|definitive|ever) study|trial|report|evidence|analysis|demonstration|description|investigation|experiment|proof|effort|attempt|research [to|that|of|in|demonstrating|showing|examining|investigating|using|comparing]',
    },
    { say: '[the|a] (very) first comprehensive|systematic|definitive|successful|detailed', to: [''] },
    {
      say: '[the] first to show|demonstrate|report|describe|prove|identify|examine|investigate|use|apply|develop|reveal',
    },
    { say: 'never before been', to: ['been'] },
  ],
};

/** Standing claimed for a company, a clinic or a product. */
export const leaders: Lexicon = {
  name: 'leading',
  source: 'PAAB Code (status claims need authority); Millar 2022 (quality: premier, prestigious)',
  entries: [
    {
      say: 'leading provider|providers|clinic|clinics|company|companies|manufacturer|developer|supplier|innovator|brand|hospital|hospitals|institution|institutions|institute|center|centre|centers|centres|authority|maker|producer|producers',
      to: [''],
    },
    { say: 'world|global|market|industry leader|leaders in|of', to: ['active in'] },
    {
      say: '[a|the|recognized|recognised|global|international|worldwide|proven] leader in',
      to: ['active in'],
    },
    { say: 'top rated|ranked', to: [''] },
    {
      say: 'premier (provider|clinic|institution|institute|center|centre|hospital|destination|medical|research|cancer|academic)',
      to: [''],
    },
    { say: 'forefront of', to: ['active in'] },
  ],
};
