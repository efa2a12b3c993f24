import type { Lexicon } from '../lexicon.ts';
import { complaints } from './complaints.ts';

/** What people are told to throw away. */
const aids =
  'glasses|crutches|crutch|cane|stick|walker|wheelchair|brace|pills|tablets|inhaler|inhalers|medication|medications|medicines|painkillers|insulin|hearing';

/** Outcomes promised to the reader in person. */
export const readerPromises: Lexicon = {
  name: 'promise to the reader',
  source:
    'UK Human Medicines Regulations 2012, reg. 287 (no guarantee of effect, no improper claims of recovery); FTC 2022, Health Products Compliance Guidance',
  entries: [
    {
      say: 'can|will (also) solve~|work~ (this|it|that) for you',
      to: ['may help some people', 'help~ some people'],
    },
    { say: 'get|getting|take|taking|have|win|give|giving|gives (you) your life back', to: ['ease symptoms'] },
    {
      say: 'get|getting|take|taking|win|give|gives|giving (them|him|her|people|patients) their|his|her life|lives back',
      to: ['ease symptoms'],
    },
    {
      say: 'reclaim~|rebuild~|restore~|regain~|reset~|renew~ (and) (restore~|rebuild~|reclaim~) your|their life|lives|health|happiness|vitality|confidence|youth|hope|joy|self',
      to: ['ease~ symptoms'],
    },
    {
      say: '(completely|radically|truly|dramatically|forever) transform~|change~ your|their|our life|lives|health|body|mind|brain|mood|future',
      to: ['may help', 'help~'],
    },
    {
      say: "transform~|change~|restore~|enhance~|enrich~|touch~ (the|so|people's|patients') (many) lives (of)",
      to: ['may help', 'help~'],
    },
    {
      say: 'you will (soon|finally|quickly|start|be) (to|feeling) (feel) better|great|amazing|happier|younger|lighter|stronger|calmer|healthier|relieved|energised|energized|refreshed|renewed',
      to: ['some people feel better'],
    },
    {
      say: "you'll (soon|finally|quickly|start|be) (to|feeling) feel|look|sleep|be better|great|amazing|happier|younger|lighter|stronger|calmer|healthier|relieved|energised|energized|refreshed|renewed",
      to: ['some people feel better'],
    },
    {
      say: 'you will (soon|finally|quickly) feel|look|sleep better|great|amazing|happier|younger|lighter|stronger|calmer|healthier|relieved|energised|energized|refreshed|renewed',
      to: ['some people feel better'],
    },
    {
      say: 'you will (soon|quickly) notice|see|experience|enjoy|achieve (a|the|real|fast|immediate|lasting|significant) difference|results|relief|improvement|improvements|benefits',
      to: ['some people notice a change'],
    },
    {
      say: "you'll (soon|quickly) notice|see|experience|enjoy|achieve (a|the|real|fast|immediate|lasting|significant) difference|results|relief|improvement|improvements|benefits",
      to: ['some people notice a change'],
    },
    { say: 'feel~ (more) (like) yourself|themselves again', to: ['feel~ better'] },
    {
      say: 'help~ you (to) (finally|truly|fully|naturally|safely) heal|thrive|flourish|overcome|conquer|beat|defeat|regain|reclaim|rediscover',
      to: ['may help with', 'help~ with'],
    },
    { say: 'live~ (your|the) best life', to: ['live~ with fewer symptoms'] },
    {
      say: 'live~ (a|your) happier|healthier|fuller|better (and|,) (happier|healthier|fuller|longer) life|lives',
      to: ['live~ with fewer symptoms'],
    },
    { say: 'live~ (a|your) pain|anxiety|symptom|depression free', to: ['live~ with fewer symptoms'] },
    {
      say: 'happier|healthier|fuller|longer|better (and|,) happier|healthier|fuller|fulfilling life|lives',
      to: ['lives with fewer symptoms'],
    },
    { say: 'life|relief|health|results|freedom you deserve', to: ['some relief'] },
    {
      say: 'live~|break~|finally|become~ free of|from (your|chronic|constant) pain|depression|anxiety|addiction|suffering|worry|fear',
      to: ['have fewer symptoms'],
    },
    {
      say: 'imagine (a) life|day|days without|free (from|of)',
    },
    { say: 'say hello to', to: ['have'] },
    { say: "you will|you'll never look back" },
    {
      say: `[the] (real|ultimate|natural|simple) answer to (your|chronic|joint|back) ${complaints}`,
      to: ['a treatment for some symptoms'],
    },
    {
      say: 'imagine waking|living|feeling|walking|sleeping|being|running (up|life)',
    },
    { say: 'nothing to lose' },
    { say: 'get~|getting|bring~|bringing the old|real you back', to: ['ease~ symptoms'] },
    {
      say: 'bring~ back (your|the|that) (lost|youthful) energy|vitality|vigour|vigor|youth|desire|libido|passion|confidence|sparkle|glow|strength|zest|joy',
      to: ['may ease symptoms', 'ease~ symptoms'],
    },
    {
      say: 'regrow~|rebuild~|regenerate~|renew~ your (own|damaged|worn|ageing|aging|thinning|lost) knee|knees|hip|hips|joint|joints|cartilage|bone|bones|hair|skin|spine|discs|disc|nerves|liver|heart|muscle|muscles|teeth|gums|gut|brain|body|collagen|smile',
      to: ['ease~ symptoms'],
    },
    {
      say: 'never (ever) need (another|any|to) (more) surgery|operation|operations|injection|injections|medication|medicine|medicines|tablets|pills|painkillers|insulin|antibiotics|glasses|inhaler|dentures|diet (again)',
      to: ['may need less treatment'],
    },
    {
      say: 'never (have|need) (to) suffer|worry|diet|struggle|hurt|ache again',
      to: ['may have fewer symptoms'],
    },
    { say: 'good as new' },
    {
      say: 'wake~|waking|woke|walk~|run~|move~|sleep~ (up) pain|symptom|ache free',
      to: ['have fewer symptoms'],
    },
    {
      say: `throw~|throwing|threw|ditch~|bin~ (away|out) your (old|reading|walking) ${aids}`,
      to: ['need less help'],
    },
    {
      say: `your (chronic|back|knee|joint|hip|nerve|old) ${complaints} will (soon|simply|just|finally) (be|have) (completely) gone|over|vanish|vanished|disappear|disappeared|stop`,
      to: ['symptoms may lessen'],
    },
    {
      say: 'you will (soon|finally) (be) sleep|sleeping|live|move|dance|run like|pain|again',
      to: ['some people feel better'],
    },
    {
      say: 'look~|feel~|looking (up) (to) (a|10|ten|five|5|15|fifteen|20|twenty) decade|years younger',
      to: ['feel~ better'],
    },
    {
      say: 'look~|feel~ (20|twenty|25|30|thirty|18|like) (a) young|twenty|20|thirty|30|teenager again',
      to: ['feel~ better'],
    },
    { say: 'turn~|turning|turned your life|health around', to: ['ease~ symptoms'] },
    {
      say: 'take~|taking|took back control of|over your (own) life|health|body|future',
      to: ['ease symptoms'],
    },
    { say: '(become~|be|becoming) (the|your) best version of yourself', to: ['feel better'] },
    { say: '(you) (will) (finally) sleep through the night', to: ['sleep better'] },
    { say: '[a|the|your] new you', to: ['change'] },
    {
      say: 'restore~ your (own|natural|youthful|lost|failing) hearing|sight|vision|eyesight|memory|hair|fertility|mobility|sleep|smile|libido|figure|skin',
      to: ['ease~ symptoms'],
    },
    {
      say: 'lose~|losing|shed~|burn~|drop~|dropping (*) (*) (*) without (any) dieting|diets|exercise|exercising|effort|hunger',
      to: ['may lose weight'],
    },
    { say: 'results|satisfaction guaranteed' },
    { say: 'work~ for everyone|everybody|anyone', to: ['help~ some people'] },
    { say: 'benefit~ everyone|everybody|anyone', to: ['help~ some people'] },
    { say: 'everyone|everybody|anyone can|will (greatly) benefit', to: ['some people may benefit'] },
    {
      say: 'all|every patients|women|men|adults|children|people|patient|person|woman|man (age|aged|over|above) (40|45|50|55|60|65) (and|or) (over|older|up) can|will (greatly) benefit|recover|improve|respond',
      to: ['some people may benefit'],
    },
  ],
};
