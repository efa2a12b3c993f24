import { type Lexicon, phrases } from '../lexicon.ts';

const ladder =
  'Sumner 2014, BMJ 349:g7015; Yu 2019, EMNLP (language of direct cause); Haber 2022 (linking words)';

/** Verbs that say their subject does something to their object. */
export const effects: Lexicon = {
  name: 'effect',
  source: ladder,
  entries: phrases(
    // Bringing about and holding off.
    'cause~, induce~, trigger~, provoke~, prevent~, avert~, avoid~, promote~, activate~, repress~, excite~, counter~, destroy~, threaten~, foster~, encourage~, stimulate~',
    'inhibit~, suppress~, block~, counteract~, reverse~, halt~, stop~, curb~, curtail~, kill~, save~, spare~, cure~, heal~, eradicate~, eliminate~',
    // Less.
    'reduce~, lower~, diminish~, cut~, slash~, trim~, minimise~, minimize~, mitigate~, limit~, restrict~, lessen~, shorten~',
    'attenuate~, alleviate~, ameliorate~, relieve~, ease~, soothe~, calm~, treat~, tackle~, combat~, fight~, stave~ off, ward~ off, fend~ off, blunt~, dampen~',
    // More, better.
    'enhance~, boost~, raise~, elevate~, drop~ the, worsen~, sharpen~, trick~, strengthen~, augment~, amplify~, extend~, prolong~, lengthen~, facilitate~, enable~, optimise~, optimize~, maximise~, maximize~',
    // Worse.
    'impair~, exacerbate~, inflame~, ruin~, rob~, hurt~, trap~, rip~, spoil~, aggravate~, damage~, harm~, disrupt~, weaken~, compromise~, hinder~, hamper~, complicate~',
    // Otherwise.
    'affect~, influence~, alter~, modify~, modulate~, regulate~, mediate~, moderate~, up regulate~, down regulate~, upregulate~, downregulate~, shape~, impact~, determine~, drive~',
    // As it was; sooner or later.
    'restore~, preserve~, repair~, revive~, regenerate~, shield~, dictate~, guard~ against, normalise~, normalize~, maintain~, sustain~, stabilise~, stabilize~, rescue~, delay~, accelerate~, speed~, speed~ up, heighten~, dispel~, interrupt~, slow~, hasten~, fuel~, spark~',
    'confer~, exert~, elicit~, evoke~, yield~, produce~, ensure~',
    'predispose~, predetermine~',
    'help~, benefit~, protect~, aid~, outweigh~, outperform~',
  ),
};

/** Verbs that tell a change, and claim an effect only where an object follows: "weight increased" does not. */
export const changesOfState: Lexicon = {
  name: 'change of state',
  source: ladder,
  entries: phrases(
    'increase~, decrease~, improve~, worsen~, double~, triple~, quadruple~, halve~, change~, decline~, shrink~, widen~, fell, dropped, rose, plummeted, soared, climbed, quadrupled',
  ),
};

/** Causes told otherwise than by a verb with an object. */
export const otherCauses: Lexicon = {
  name: 'cause in other words',
  source: ladder,
  entries: phrases(
    // Verbs with a preposition.
    'lead~ to, result~ in, resulted from, resulting from, impact~ on, interfere~ with, translate~ to, give~ rise to, bring~ about, contribute~ to, translate~ into, account~ for, make~ a difference, work~ by',
    // Blame and part.
    'is blamed for, are blamed for, [is|are|was|were|be|been|as|also] (*) involved in, [is|are|was|were|be|been] implicated in, to blame',
    'underlie, underlies, responsible for, essential for|to, critical for|to, crucial for|to, key to, vital for|to, instrumental in, central in, central to, critical in, crucial in',
    // Nouns of cause.
    'cause of, causes of, contributor to, contributors to, driver of, drivers of, trigger for|of, triggers for|of, determinant of, determinants of, mediator of, mediators of, causal, causative, causally',
    'key factor, key factors, contributing factor, contributing factors, a factor in, major factor, important factor, important factors',
    // Qualities; said of something, not in passing (claims/strength/causation.ts).
    'effective, efficacious, ineffective, cost effective, beneficial, detrimental, harmful, deleterious, advantageous, helpful, successful, toxic, counterproductive',
    // Having, playing, giving an effect.
    'has|have|had|having (a|an|no|little|any|only) (*) (*) (*) effect|effects|impact|impacts|influence|benefit|benefits|consequences, has|have|had|having (a|an|no|little) (*) (*) role, help~ with',
    'play~ (a|an|no|any) (*) (*) role|roles|part',
    'provide~|confer~|offer~|convey~|show~|demonstrate~|exhibit~|yield~ (a|an|no|some|additional|further) (clinical|significant|substantial|added|additional|survival|better|modest|great|greater|similar|short|protective) (term) benefit|benefits|protection|effect|effects, of benefit, of no benefit, direct effect, effect|effects was|were|is|are, effect|effects of * (*) (*) was|were|is|are, beneficial|protective|favourable|favorable (*) effect|effects|properties',
    'provide~|offer~|achieve~|produce~|yield~|give~ (a|an) (significantly|much) better|superior|greater|faster|stronger|longer|improved|good, provide~|offer~ (a|an|no|some) (*) advantage|advantages|relief, provide~|achieve~|produce~|yield~|offer~ (a|an) (*) (*) improvement|improvements|reduction|reductions in|of',
    'show~|demonstrate~|exhibit~ (*) (*) (*) effect|effects|benefit|benefits on|of|in|for, makes|making * (*) more|less|worse|better|easier|harder, exert~ (a|an) * effect|effects, no effect of|on, no effects of|on, no impact on, no benefit of|from, no influence on, little effect on, little impact on',
    // Effects named with their direction, and the phrases of news.
    'significant|positive|negative|beneficial|adverse|strong|direct|protective|detrimental|harmful|favorable|favourable|therapeutic|key|important|crucial|critical|central|causal effect|effects|impact|influence|role|roles of|on|in, [is|are|be] good|bad|better|worse for, best way|ways to, best defence|defense|protection, keep|keeps|kept|make|makes|made|making|leave|leaves|left us|you|people|them|patients|children|women|men (*) (*), [is|are|be] behind, put~|place~ (*) (*) at (*) (*) risk, expose|exposes|exposing|subjects * (*) to, protect~ against|from',
    // What is held out as a treatment.
    '[may|might|could] be (a|an) useful|promising|viable|valuable|beneficial|potential (*) (*) treatment|therapy|option|intervention|alternative|strategy|approach|therapeutic|modality, [may|might|could] be useful to|in|for, [appears|appear|seems|seem] to be (a|an) useful|promising|viable|valuable|beneficial, [may|might|could] be used as an alternative, potentially beneficial',
    'benefit from, benefits from, benefited from',
  ),
};

/** Causes named in passing, as a noun or a reason: claimed where the sentence claims nothing else. */
export const namedCauses: Lexicon = {
  name: 'cause named',
  source: ladder,
  entries: phrases(
    'due to, owing to, a result of, the result of, a consequence of, attributable to, attributed to, as a result of, as a consequence of, in response to, thanks to, because of, down to, the reason why, the reasons why, a reason why',
    'the effects|impact of * (*) (*) on, effects of * (*) (*) (*) on, effect on, effects on, impact on, influence on, benefit of, benefits of',
  ),
};
