/**
 * Word classes by which a word's role is told from its neighbours: the closed classes of English, and
 * short lists of open classes. Source: ours, after Quirk 1985 (closed classes); the open classes are
 * the verbs and nouns that abstracts and press releases are made of.
 */

const set = (...lines: readonly string[]): ReadonlySet<string> =>
  new Set(lines.flatMap((line) => line.split(' ')));

export const formsOfBe = set("is are was were be been being isn't aren't wasn't weren't am");
export const formsOfHave = set("has have had having hasn't haven't hadn't");
export const formsOfDo = set("do does did don't doesn't didn't");
export const modals = set(
  "may might can could will would shall should must cannot can't couldn't won't wouldn't",
);

export const determiners = set(
  'a an the this that these those its their his her our your my some any no each every either neither all both',
  'such another other several many much more most less least few fewer various different',
);

export const prepositions = set(
  'of in on at by for from to into onto with without within about against between among amongst across through',
  'throughout during before after above below over under up down via upon toward towards than as per despite following',
  'compared relative versus vs since until because if when where while whereas although though but',
);

export const conjunctions = set('and or but nor so yet');
export const pronouns = set('it they we he she i you who which that this these those there what');

export const adverbs = set(
  'also not never only even still often again then already just quite very too further both always sometimes ever',
  'thus therefore hence alone rather',
);

/** Adjectives that end as adverbs do. */
export const adjectivesInLy = set(
  'early daily weekly monthly yearly hourly costly deadly timely friendly lonely elderly family',
);

/** What opens a clause of its own, by the kind of clause. */
export const opensMain = set('but');
/** … and these behind punctuation or "and"; elsewhere they stand inside their clause. */
export const resumesMain = set('however yet therefore thus hence so nevertheless moreover furthermore');
export const opensConcession = set('although though whereas while whilst');
export const opensReason = set('because since given');
export const opensCondition = set('if when whether unless until whenever');
export const opensQuestion = set('how why what');
export const opensRelative = set('which who whose whom where');

/** Words that take "that …" as what they say. */
export const sayingWords = set(
  'show shows showed shown showing suggest suggests suggested suggesting indicate indicates indicated indicating indication indications',
  'find finds found finding findings demonstrate demonstrates demonstrated demonstrating confirm confirms confirmed',
  'conclude concludes concluded conclusion reveal reveals revealed report reports reported reporting observe observed observes',
  'evidence evident imply implies implied implying fact believe believes believed hypothesis hypothesize hypothesized hypothesise hypothesised',
  'possibility idea notion view argue argues argued claim claims claimed say says said know known likely clear apparent',
  'determined determine estimate estimates estimated establish established note noted notes propose proposes proposed think thinks',
  'appears seems aware concern discovered discovery warn warns warned highlight highlights highlighted underscore underscores',
  'emphasize emphasizes support supports means ensure ensures verified illustrate illustrated illustrates recommend recommends recommended',
  'assumption proved proves proven agree agreed speculate postulate learned sure data results study',
);

/** Verbs that bring a finding: what stands behind them is asserted. */
export const findingVerbs = set(
  'found find finds showed shows show suggest suggests suggested revealed reveals indicate indicates indicated demonstrate',
  'demonstrated demonstrates conclude concluded concludes confirmed report reports reported',
);

/** Finite verbs of ordinary prose that no list of strength holds, by which a clause is known to have its verb. */
export const commonVerbs = set(
  'show shows showed suggest suggests suggested indicate indicates indicated found finds demonstrate demonstrates demonstrated',
  'reveal reveals revealed report reports reported observed confirm confirms confirmed conclude concluded provide provides provided',
  'identify identifies identified remain remains remained become becomes became occur occurs occurred undergo underwent',
  'receive received receives exhibit exhibits exhibited present presents presented experience experienced face faces faced',
  'include includes included support supports supported highlight highlights require requires required need needs say says said',
  'seem seems seemed appear appears appeared represent represents represented develop develops developed use uses used',
  'take takes took get gets got tend tends tended suffer suffers suffered live lives lived die dies died carry carries carried',
  'differ differs differed continue continues continued persist persists persisted make makes made give gives gave',
  'serve serves served fail fails failed perform performs performed gained lose lost achieve achieved consume consumed warrant warrants merit merits deserve deserves',
);

/** Common verbs that are as often nouns. */
export const verbsOrNouns = set(
  'use uses need needs report reports support supports present experience finds takes live lives highlight highlights',
);

/** Base forms of effect that are nouns or adjectives more often than verbs. */
export const rarelyVerbs = set(
  'lower moderate cause delay limit benefit harm damage impact influence shape drive aid ease block slow change complicate speed program',
  'stop yield cut cure trigger decrease increase double triple compromise rescue boost raise produce curb spark fuel',
);

/** Forms in -s of effect that are plural nouns as often. */
export const pluralsOrVerbs = set(
  'causes delays limits benefits harms damages impacts influences shapes drives aids blocks changes programs stops yields cuts cures',
  'triggers decreases increases rescues boosts',
);

/** Participles that describe a state: "people have impaired hearing". */
export const stateParticiples = set(
  'increased decreased reduced improved impaired elevated altered enhanced lowered prolonged compromised restricted limited',
  'delayed raised diminished damaged disrupted extended',
);

/** … and those that are never verbs behind have. */
export const states = set('impaired elevated altered compromised limited restricted');

/** Plurals without -s, and other words that take a verb without -s. */
export const irregularPlurals = set('women men children people mice data bacteria they we you i kids');

export const people = set(
  'patient patients woman women men child children subject subjects group groups adults individual individuals people persons survivors those they',
  'mice rats participants infants adolescents who boys girls mothers cases',
);

/** What a study is called, when it is the subject of the sentence and not what was studied. */
export const studyNouns = set(
  'study studies trial trials review analysis meta findings finding results result data report survey evidence research paper authors',
  'researchers we investigators project experience experiment series implications limitations',
);

/** Verbs a study does without an effect being claimed: "our data help", "the sample limits". */
export const studyVerbs = set(
  'limit eliminate help aid encourage determine enable promote produce yield facilitate enhance strengthen influence affect',
);

/** "shown to reduce", "able to reduce": what governs an infinitive that asserts. */
export const claimingGovernors = set(
  'shown found proven proved demonstrated known able ability capacity power seem seems appear appears appeared seemed likely continue continues tend tends',
  'tended help helps helped potential failed reported observed thought believed unlikely sufficient serve serves work works prove proves',
);

/** What helps to know or to decide is no effect: "helps identify". */
export const knowingVerbs = set(
  'identify detect diagnose determine understand explain guide distinguish inform select predict forecast assess clarify define design develop',
);
