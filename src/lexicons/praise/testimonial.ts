import type { Lexicon } from '../lexicon.ts';
import { complaints } from './complaints.ts';

const people =
  'patients|people|clients|women|men|customers|users|families|parents|sufferers|veterans|individuals|members|americans|others';

const treatments = 'sessions|treatments|infusions|injections|visits|doses';

/** Single stories in the place of counts. */
export const stories: Lexicon = {
  name: 'story',
  source:
    'FTC 2022, Health Products Compliance Guidance; 21 CFR 202.1(e)(6)(i) (no claims through quotes that go beyond substantial evidence)',
  entries: [
    {
      say: '(patient|amazing|incredible|inspiring|real|personal|many|countless|own) (patient|life|real) success stories|story',
      to: ['accounts'],
    },
    {
      say: '(patient|client|customer|video|real|glowing|our|inspiring|powerful|five) (star) testimonial|testimonials',
      to: ['accounts'],
    },
    {
      say: `whose|our|countless|thousands|hundreds|millions (of) (${people}) (whose|have|had) (their) lives have|has|had|were|are|been (been) (forever|completely|dramatically|truly|already|positively) changed|transformed|improved|saved`,
      to: ['who were treated'],
    },
    {
      say: '(their|whose) lives have|has|had|were|are (been) (forever|completely|dramatically|truly|already|positively) changed|transformed|saved',
      to: ['symptoms eased'],
    },
    {
      say: `thousands|millions|hundreds|countless|scores (of) (thousands) (of) satisfied|happy|grateful|loyal ${people}`,
      to: ['some people'],
    },
    {
      say: `thousands|millions|hundreds|tens|countless|scores (of) (thousands) (of) (our|other|these) ${people} (have|who|already|now|around|worldwide|across|the|world) (have|the|already|now) (world) swear|trust|love|rely|found|benefited|healed|recovered|overcome|discovered|transformed|enjoyed`,
      to: ['some people report'],
    },
    { say: 'swear~|sworn by', to: ['use~'] },
    {
      say: '(literally|completely|truly|totally|honestly) changed|saved|transformed|gave my|his|her|their|our life|lives (back)',
      to: ['helped'],
    },
    { say: '(gave|given|give|giving|got|getting) me my life back', to: ['helped me'] },
    { say: '(got|getting|have|had) my life back', to: ['felt better'] },
    {
      say: 'got|getting|have|had|has my|his|her|their (whole|old) marriage|energy|body|sleep|smile|confidence|health|hair|figure|husband|wife|mum|mom|dad|self|mojo|strength|independence|freedom|future|youth|zest|spark|voice|career back',
      to: ['felt better'],
    },
    {
      say: 'gave|given|gives|giving me my (whole|old) marriage|energy|body|sleep|smile|confidence|health|hair|figure|husband|wife|mum|mom|dad|self|mojo|strength|independence|freedom|future|youth|zest|spark|voice|career back',
      to: ['helped me'],
    },
    {
      say: `minutes|hours|days|weeks|months|${treatments} after|into|later|of|on (*) (*) (*) (*) i (was|am|felt|feel) (*) could|can|ran|walked|slept|danced|climbed|cycled|swam|jogged|threw|better|great|back|walking|running|free|able|well|myself|younger|amazing|dancing|sleeping`,
      to: ['some people report that they'],
    },
    {
      say: `within|after minutes|hours|days|weeks|months|${treatments} i (was|am|felt|feel) (*) could|can|ran|walked|slept|danced|climbed|cycled|swam|jogged|threw|better|great|back|walking|running|free|able|well|myself|younger|amazing|dancing|sleeping`,
      to: ['some people report that they'],
    },
    {
      say: "since joining|starting|taking|using|trying|switching|beginning (*) (*) (*) (*) i haven't|have|am|feel|felt|can|sleep|never|no|look|wake",
      to: ['some people report that they'],
    },
    {
      say: "since joining|starting|taking|using|trying|switching|beginning (*) (*) (*) (*) i've|i'm",
      to: ['some people report that they'],
    },
    {
      say: "i haven't|never (been|had|felt|taken|needed|looked|touched) (a|an|any|another|so) (single) ill|sick|cold|flu|pain|ache|flare|migraine|headache|attack|tablet|pill|painkiller|inhaler|back|better|good|happy|alive (once|since|again)",
      to: ['some people feel better'],
    },
    {
      say: 'i have not|never (been|had|felt|taken|needed|looked|touched) (a|an|any|another|so) (single) ill|sick|cold|flu|pain|ache|flare|migraine|headache|attack|tablet|pill|painkiller|inhaler|back|better|good|happy|alive (once|since|again)',
      to: ['some people feel better'],
    },
    {
      say: '(feel~|felt) like a (completely|totally|whole) new|different person|man|woman|human',
      to: ['felt better'],
    },
    { say: 'feel~|felt|feeling like myself|me again', to: ['feel~ better'] },
    {
      say: `my (chronic|back|knee|joint|terrible|awful|hip|nerve) ${complaints}|diabetes|cancer|tumour|tumor (has|have|had|is|are|was|were) (now|completely|totally|all|simply|just|almost|finally) (been) gone|disappeared|vanished|cured|reversed|cleared|healed|stopped`,
      to: ['symptoms eased'],
    },
    {
      say: 'threw|thrown|throw|ditched|binned (away|out) my|his|her|their (old|walking|reading) glasses|crutches|cane|stick|walker|wheelchair|brace|pills|tablets|inhaler|medication|painkillers|insulin',
      to: ['needed less help'],
    },
    { say: 'i no longer need|take|use|suffer|have (my|any|to|from)', to: ['some people no longer need'] },
    {
      say: "i'm|i|am|came|come|got (am|came|got) (now|completely|finally) off (all|of) (all|of|my) (my) tablets|medication|medications|meds|pills|insulin|painkillers|antidepressants|inhalers",
      to: ['some people needed less medication'],
    },
    {
      say: "my doctor|doctors|gp|surgeon|consultant|dentist|oncologist|neurologist|husband|wife|family|friends couldn't|could|can't (not) believe",
    },
    {
      say: 'my doctor|doctors|gp|surgeon|consultant|dentist|oncologist|neurologist was|were|is (simply|absolutely|completely|so) amazed|astonished|stunned|shocked|speechless',
    },
    {
      say: "wish i'd|i (had) found|known|tried|done|discovered|started (out) (about) (this|it|them|you) (treatment) sooner|earlier|years|before",
    },
    {
      say: 'saved|rescued my|our marriage|career|sanity|family|business|knee|hip|leg|sight|relationship',
      to: ['helped me'],
    },
    {
      say: 'i can|could (now|finally) walk|run|play|sleep|dance|see|hear|smile|breathe|live|work|drive|climb|eat (*) (*) (*) (*) again',
      to: ['some people improve'],
    },
    { say: 'feel~|felt alive again', to: ['felt better'] },
    { say: 'feel~|felt reborn', to: ['felt better'] },
    { say: '[it|this|that] (has) (really|completely) changed everything (for) (me)', to: ['helped me'] },
    { say: '[it|this|that] (has) (really) worked for me', to: ['seemed to help me'] },
    { say: 'first time in (*) (*) years|months|decades|ages i' },
    { say: 'first time in (*) (*) years|months|decades|ages , i' },
    { say: 'owe~ (them|him|her|it|you|this) (*) my|his|her life' },
    {
      say: 'trusted|loved|chosen by over|more|thousands|millions|hundreds|countless (than|of) (*) patients|women|men|customers|clients|families|members',
      to: ['used by'],
    },
    { say: 'rated|awarded|given five|5 stars', to: ['rated'] },
    { say: 'be alive|here today (without|if|because|thanks)' },
    {
      say: 'happy|satisfied|grateful|delighted|thrilled (and) (satisfied|happy|loyal) patients|customers|clients',
      to: ['patients'],
    },
    {
      say: 'patients|clients|customers|users (all|really|absolutely|just) love~|rave~|adore~ (about|our|the|how|this|it)',
      to: ['patients use'],
    },
    { say: 'rave|glowing|stellar reviews|review|ratings|feedback', to: ['comments'] },
    { say: 'five|5 star reviews|review|rating|ratings', to: ['comments'] },
    { say: 'take our|my word for it', to: ['rely on this'] },
    { say: 'hear from (our|real|other|actual) patients|people|clients|customers', to: ['read about'] },
    {
      say: 'many|most|our|my (of) (our|my) patients|clients|customers (often|frequently|typically|regularly|routinely|also|commonly|consistently) report|tell|describe|notice|say [*]',
      to: ['some patients report'],
    },
    { say: 'extremely|incredibly|immensely|so relieved|grateful|thankful to|that', to: ['satisfied'] },
  ],
};
