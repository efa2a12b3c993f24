/**
 * Words that carry grammar, not subject matter. A search leaves them out.
 * Source: ours; the closed classes of English (articles, pronouns, prepositions, conjunctions,
 * auxiliaries) and the adverbs of degree. Negators are among them: search is about subjects, and
 * whether a sentence is negated is decided elsewhere.
 */
export const functionWords: ReadonlySet<string> = new Set(
  [
    'a an the this that these those such same another other others each every either neither both all any some',
    'i you he she it we they me him her us them my your his its our their mine yours ours theirs',
    'myself yourself himself herself itself ourselves themselves one ones who whom whose which what',
    'of in on at by for from to into onto with without within about against between among across through',
    'during before after above below over under up down out off near per via upon toward towards than as',
    'and or but nor so yet if because while although though whereas unless until since when where why how',
    'am is are was were be been being do does did doing done have has had having will would shall should',
    'can could may might must ought cannot not no never none',
    "don't doesn't didn't isn't aren't wasn't weren't can't couldn't won't wouldn't haven't hasn't hadn't",
    'very more most less least much many few fewer fewest too also even just only still already again once then there here',
    'now ever quite rather almost nearly about approximately around however therefore thus hence indeed',
    'well like let etc eg ie vs',
  ].flatMap((line) => line.split(' ')),
);

/**
 * Words that any medical sentence may hold, whatever its subject. Sharing one of them says next to
 * nothing about whether two texts are about the same thing.
 * Source: ours, from reading medical news and abstracts.
 */
export const commonWords: ReadonlySet<string> = new Set(
  [
    'patient patients people person persons adult adults man men woman women human humans individual individuals',
    'participant participants subject subjects group groups population sample someone everyone doctor doctors',
    'study studies trial trials research researcher researchers scientist scientists evidence data finding findings',
    'result results review paper experiment report reports reported analysis author authors',
    'publish publishes published journal journals article articles news',
    'treatment treatments treat treated treats treating therapy therapies drug drugs medication medications',
    'medicine medicines dose doses option options intervention use used uses using user users',
    'effect effects effective effectiveness efficacy impact benefit benefits beneficial outcome outcomes action',
    'response responses respond responds responded responding responder responders rate rates risk risks chance',
    'symptom symptoms condition conditions disease diseases disorder disorders illness health healthy healthcare',
    'relieve relieves relieved relief ease eases eased improve improves improved improvement improving',
    'help helps helped helping helpful work works worked working heal heals healed healing cure cures cured',
    'reduce reduces reduced reducing reduction decrease decreases decreased lower lowers lowered cut cuts',
    'increase increases increased increasing raise raises raised boost boosts boosted higher',
    'cause causes caused causing lead leads led leading make makes made making produce produces change changes',
    'changed affect affects affected associate associated association link linked links correlate correlated',
    'show shows shown showed find finds found prove proves proven prevent prevents prevented suggest suggests',
    'suggested appear appears seem seems become becomes remain remains occur occurs know known need needs',
    'give gives given get gets got take takes taken receive receives received follow follows followed',
    'last lasts lasted lasting begin begins start starts started stop stops stopped keep keeps',
    'new good better best bad worse worst high low great large small big long short strong significant',
    'significantly important powerful rapid rapidly fast faster fastest quick quickly slow slowly safe safely',
    'clinical clinically medical clinic clinics hospital care cared caring level levels number numbers amount score scores percent percentage proportion',
    'half third quarter majority minority hour hours day days week weeks month months year years time times',
    'today different similar common likely possible first second two three four five six seven eight nine ten',
  ].flatMap((line) => line.split(' ')),
);
