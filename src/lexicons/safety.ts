import type { Lexicon } from './lexicon.ts';

/** "Safe" without its conditions. */
export const safety: Lexicon = {
  name: 'safety',
  source: 'ABPI Code 2024 Clause 6 ("safe" never unqualified); 21 CFR 202.1(e)(6)(i); 21 CFR 312.7(a)',
  entries: [
    {
      say: '[a|an|the|this|these|its|our|your|as|any] (very|highly) safe and (very|highly) effective',
      to: [''],
    },
    {
      say: '[a|an|the|this|these|its|our|your|as|any] (very|highly) safe , (very|highly) effective',
      to: [''],
    },
    {
      say: '(both) (very|highly|extremely) safe and (very|highly|extremely) effective',
      to: ['under study for safety and effect'],
    },
    {
      say: 'safety and efficacy|effectiveness are|is well established|proven',
      to: ['safety and efficacy have been studied'],
    },
    {
      say: 'completely|totally|entirely|perfectly|absolutely safe',
      to: ['generally well tolerated in the studies done'],
    },
    {
      say: 'very|extremely|remarkably|incredibly|inherently safe',
      to: ['generally well tolerated in the studies done'],
    },
    { say: 'safe for long term|daily|everyday|home|regular use', to: ['studied only in part for such use'] },
    { say: 'naturally safe', to: ['studied only in part for safety'] },
    {
      say: 'safe , [quick|easy|gentle|natural|painless|non|noninvasive|simple|affordable|reliable|fast]',
      to: [''],
    },
    {
      say: 'safe and [painless|gentle|natural|easy|simple|non|noninvasive|gentle|reliable|affordable]',
      to: [''],
    },
    { say: '100 safe', to: ['generally well tolerated in the studies done'] },
    {
      say: 'safe for everyone|everybody|all|anyone',
      to: ['well tolerated by many people in the studies done'],
    },
    {
      say: 'no|zero (known|serious|harmful|reported|major|significant) side effects',
      to: ['few reported side effects'],
    },
    { say: 'virtually|practically|almost|essentially no side effects', to: ['few reported side effects'] },
    { say: 'used|taken|prescribed safely [for|by|in|since]', to: ['used'] },
    { say: 'free of|from (any|all) side effects', to: ['with few reported side effects'] },
    { say: 'without (any) side effects', to: ['with few reported side effects'] },
    { say: 'side effect free', to: ['with few reported side effects'] },
    { say: 'no|zero adverse reactions|effects|events', to: ['few reported adverse events'] },
    {
      say: 'no|zero risk of [allergic|allergy|addiction|dependence|overdose|side|rejection|harm|complications|infection|scarring]',
      to: ['little reported risk of'],
    },
    { say: 'pain free procedure|treatment|therapy|injections|solution', to: ['treatment'] },
    {
      say: '[an|its|their|the|with|has|have|of] excellent|outstanding|exceptional|impeccable|superb|remarkable [safety]',
      to: [''],
    },
    { say: 'risk free', to: ['low-risk in the studies done'] },
    { say: 'harmless', to: ['without reported harm in the studies done'] },
  ],
};

/** Harms talked down. */
export const harmsMinimised: Lexicon = {
  name: 'harm minimised',
  source:
    'ABPI Code 2024 Clause 6; 21 CFR 202.1(e)(6)(i); EFPIA Code 3.07-3.09 (no claim of no side effects)',
  entries: [
    {
      say: 'only|just (a|some|very) (few) mild|minor|minimal|temporary|slight|short side effects|effects|discomfort|reactions|risk|risks',
      to: ['side effects'],
    },
    {
      say: '(very|extremely|virtually|relatively) few|minimal|little|negligible|no|zero (to) (no) downtime',
      to: ['some downtime'],
    },
    {
      say: '[with|has|have|having|are|and] (very|extremely|relatively) few|minimal|negligible side effects',
      to: ['side effects'],
    },
    {
      say: 'side effects are (usually|generally|typically|extremely|very|quite|relatively) rare|mild|minimal|minor|few|uncommon|negligible|temporary',
      to: ['side effects occur'],
    },
    {
      say: 'none of the (usual|harmful|dangerous|unpleasant|nasty) (side) effects|risks|dangers|downsides [of]',
      to: ['risks that may differ from those'],
    },
    { say: 'non addictive', to: ['not known to cause dependence'] },
    { say: 'non habit forming', to: ['not known to cause dependence'] },
    { say: '[is|are] not addictive', to: ['not known to cause dependence'] },
    {
      say: "isn't|aren't (at) (all) scary|frightening|dangerous|harmful|painful|risky|unpleasant|uncomfortable",
      to: ['can be hard for some people'],
    },
    {
      say: 'is|are not (at) (all) scary|frightening|dangerous|harmful|painful|risky|unpleasant|uncomfortable',
      to: ['can be hard for some people'],
    },
    { say: 'nothing to fear|worry', to: ['some things to ask about'] },
    { say: 'nothing to be afraid|scared|worried of|about', to: ['some things to ask about'] },
    {
      say: 'without (any|all) (of) the (harsh|harmful|unwanted|nasty|unpleasant|serious|usual|typical|dangerous|negative) (adverse) (side) effects|risks|dangers|downsides (of)',
      to: ['with other risks than'],
    },
    {
      say: 'without (any) harsh|harmful|unwanted|nasty|unpleasant|dangerous|negative (side) effects|chemicals',
      to: ['with side effects of its own'],
    },
    {
      say: 'without (the|any) (usual) risk|risks|fear|danger of [addiction|dependence|overdose|side|harm|complications|infection|scarring|withdrawal|surgery]',
      to: ['with an uncertain risk of'],
    },
    {
      say: 'without decreasing|affecting|damaging|harming|impairing|suppressing|slowing|compromising|disrupting|depressing|weakening (the|your) (normal|healthy) respiration|breathing|heart|memory|liver|kidneys|sleep|mood|fertility|hormones|immune|cognition|sexual',
      to: ['with effects of its own on the body'],
    },
    {
      say: '[is|are] (generally|very|extremely|usually|quite) well tolerated',
      to: ['tolerated by many people in the studies done'],
    },
    {
      say: 'virtually|practically|completely|totally|nearly|almost|essentially painless',
      to: ['bearable for many people'],
    },
    { say: 'gentle on the|your [body|stomach|skin|system|liver|gut]', to: ['used on'] },
    {
      say: 'natural|herbal|organic , so|therefore|thus|hence (it) (is) (completely|totally|perfectly) safe',
      to: ['natural'],
    },
    { say: 'natural (and|so) (therefore|completely|totally|perfectly) safe', to: ['natural'] },
  ],
};

export const safetyLists: readonly Lexicon[] = [safety, harmsMinimised];
