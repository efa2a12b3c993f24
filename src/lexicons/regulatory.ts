import type { Lexicon } from './lexicon.ts';
import { phrases } from './lexicon.ts';

/** An approval; what it is for should stand behind it. */
const approval: Lexicon = {
  name: 'approval',
  source: '21 CFR 202.1(e)(6)(i) (no broader use than shown)',
  entries: [
    { say: '(fully) fda|ema|mhra approved|cleared|authorized|authorised', to: [''] },
    { say: '(fully) approved|licensed|licenced by (the) fda|ema|mhra|tga' },
    { say: '(fully) approved|licensed by the food and drug administration' },
    { say: '(fully) approved|licensed by the u s food and drug administration' },
    { say: '(fully) approved|licensed by the us food and drug administration' },
    { say: '(fully) approved|licensed by health canada|swissmedic' },
    { say: '(fully) approved|licensed by the european medicines agency' },
  ],
};

/** Any word of an approval. */
const approvalWords: Lexicon = {
  name: 'approval word',
  source: 'ours',
  entries: phrases('approved, approves, approval, licensed'),
};

/** What an approval is for. */
const indications: Lexicon = {
  name: 'indication',
  source: 'ours: the words that open an indication',
  entries: phrases(
    'for, to treat, to prevent, to reduce, to help, indicated, indication, as a, as an, in adults|children|patients|people|women|men',
  ),
};

/** How long ago an approval was, in place of its date. */
const approvalAges: Lexicon = {
  name: 'approval age',
  source: 'ours: an approval has a date, a product and a use, and all three can be looked up',
  entries: [
    {
      say: '(back) in|since|during the (early|late|mid) 1920s|1930s|1940s|1950s|1960s|1970s|1980s|1990s|2000s|2010s|50s|60s|70s|80s|90s',
      to: [''],
    },
    { say: '(many) decades|years ago', to: [''] },
    { say: 'for (many|several|over|nearly|almost) (a) (two|three|four|five|six) decade|decades', to: [''] },
    { say: 'for more than (a|two|three|four|five|six) decade|decades', to: [''] },
    { say: 'for many|nearly|almost|over (*) (of) years', to: [''] },
    { say: 'for more than * years', to: [''] },
  ],
};

/** What an authority is said to have done; "supported by" tells who paid. */
const endorsed = '[is|are|been|also|and|even|officially] recognised|recognized|endorsed by';

/** A listing, a designation or an endorsement for one use, told without the use. */
const recognition: Lexicon = {
  name: 'recognition',
  source:
    'WHO Model List of Essential Medicines (medicines are listed by use); 21 CFR 202.1(e)(6)(i) (no broader use than shown)',
  entries: [
    { say: '[as|is|it] (an) essential medicine|drug', to: ['an essential medicine for its listed use'] },
    {
      say: "[on|to|in] (the|its) (world) (health) (who|who's|organization's|organisation's) (model) list of essential medicines|drugs",
    },
    {
      say: "[on|to|in] (the|its) (world) (health) (who|who's|organization's|organisation's) (model) essential medicines|drugs list",
    },
    { say: '(fda) breakthrough (therapy|device|drug) designation|status' },
    { say: '(fda) fast track designation|status' },
    { say: 'orphan drug|medicine designation|status' },
    { say: 'regenerative medicine advanced therapy designation|status' },
    { say: '[is|are|been|also|and|even|officially] recommended by (the) nice|fda|ema|mhra' },
    { say: `${endorsed} the who` },
    { say: `${endorsed} (the) (us|uk) fda|nice|nhs|nih|cdc|ema|mhra|ama` },
    { say: `${endorsed} the world health organization|organisation` },
    { say: `${endorsed} the national institutes|institute|academy of health|mental|medicine (health)` },
    { say: `${endorsed} the american medical|psychiatric|heart|cancer|diabetes association|society` },
  ],
};

/** An approval for one use, read as proof of any. */
const approvalAsProof: Lexicon = {
  name: 'approval as proof',
  source: '21 CFR 202.1(e)(6)(i) (no broader use than shown)',
  entries: [
    {
      say: 'so|meaning|means|because (that) you|we|patients|it|they (can) (be) (feel) know|trust|sure|confident|certain|rest|assured (assured) (that) it|they|this work~',
      to: ['for the use on its label'],
    },
    {
      say: 'so|meaning|means|because (that) you|we|patients|it|they (can) (be) (feel) know|trust|sure|confident|certain|rest|assured (assured) (that) it|they|this is|are safe|effective (and) (effective|safe)',
      to: ['for the use on its label'],
    },
    { say: 'so|meaning|means|therefore (that) it|they work~', to: ['for the use on its label'] },
    {
      say: 'so|meaning|means|therefore (that) it|they is|are safe|effective (and) (effective|safe)',
      to: ['for the use on its label'],
    },
  ],
};

/** Words that look like an approval. */
const lookalikes: Lexicon = {
  name: 'approval lookalike',
  source: 'ours: registration lists a maker, not a benefit; nobody approves by these names',
  entries: [
    { say: 'fda registered|listed|compliant|inspected', to: [''] },
    { say: 'nhs|government approved', to: [''] },
    {
      say: 'doctor|doctors|physician|pharmacist|dermatologist|dentist|expert|vet|medically|clinically|scientifically approved',
      to: [''],
    },
    { say: 'approved by (leading|top|many) doctors|physicians|dermatologists|experts|scientists', to: [''] },
    {
      say: 'pharmaceutical|medical|clinical|professional|hospital grade|strength [supplement|technology|laser|lasers|ozone|supplements|formula|ingredients|ingredient|product|products|cream|oil|oils|capsules|gummies|vitamins|extract|cbd|quality|skincare|serum]',
      to: [''],
    },
    {
      say: 'meet~ (all) (the) highest|strictest (possible) (*) (*) standards of safety|quality|purity|efficacy (and) (safety|quality|purity|efficacy|effectiveness)',
    },
    { say: 'fda cleared and|as safe|effective|proven', to: [''] },
  ],
};

/** A use nobody approved. */
const unapprovedUse: Lexicon = {
  name: 'unapproved use',
  source: '21 CFR 312.7(a)',
  entries: phrases(
    'off label, investigational, experimental drug|treatment|therapy|medicine|vaccine, unapproved, not (yet) (fda) approved, without approval, compounded, awaiting approval, unlicensed',
  ),
};

/** Told to work, or to be safe. */
const praisedUse: Lexicon = {
  name: 'told to work',
  source: '21 CFR 312.7(a)',
  entries: [
    { say: '[is|are] (very|highly|extremely|both|also) safe|effective', to: ['under study'] },
    { say: '[is|are] (very|highly|both) safe and effective', to: ['under study'] },
    { say: '[is|are] (very|extremely) well tolerated', to: ['under study'] },
    { say: '[as] safe|effective', to: ['under study'] },
    { say: 'works (very) well', to: ['is under study'] },
  ],
};

/** New, for how long? */
const newness: Lexicon = {
  name: 'newness',
  source: 'ABPI Code, clause 6 ("new" for at most twelve months)',
  entries: [
    {
      say: '[a|an|the|our|this|these|your|of] (brand) new [treatment|treatments|drug|drugs|therapy|therapies|medicine|medication|injection|vaccine|tablet|inhaler|formulation|pill|cream|patch|device|formula|dose]',
      to: [''],
    },
    { say: 'brand new', to: [''] },
  ],
};

/** What the rules on approvals read. */
export const regulatoryLists: readonly Lexicon[] = [
  approval,
  approvalWords,
  indications,
  approvalAges,
  recognition,
  approvalAsProof,
  lookalikes,
  unapprovedUse,
  praisedUse,
  newness,
];
