/**
 * Single words that decide whether a word of praise is hype. They are asked only beside such a word,
 * so they stand in sets and not in the index of phrases.
 * Source: Batalo 2026, EACL (guideline, six steps); Millar 2022 and Hyplex for the adjectives; ours.
 */
const words = (...lists: readonly string[]): ReadonlySet<string> =>
  new Set(lists.flatMap((list) => list.split(' ')));

/** Step 4: what turns praise up. */
export const amplifiers = words(
  'truly very highly extremely incredibly really remarkably exceptionally extraordinarily particularly especially',
  'totally completely absolutely genuinely uniquely rapidly immensely tremendously hugely most so quite',
  'undeniably unquestionably fundamentally radically entirely wholly decidedly supremely',
);

/** Step 5: adjectives that praise too, so that two in a row stack up. */
export const alsoPraise = words(
  'innovative inventive creative imaginative pioneering visionary novel unique unparalleled revolutionary groundbreaking',
  'transformative comprehensive rigorous robust sophisticated advanced powerful compelling exceptional outstanding',
  'excellent superb stellar brilliant exciting remarkable promising impactful timely synergistic collaborative multidisciplinary',
  'interdisciplinary transdisciplinary dynamic vibrant dedicated talented motivated skilled ambitious prestigious renowned',
  'premier nuanced cohesive systematic scientific reproducible seamless scalable sustainable ideal invaluable indispensable',
  'vital crucial critical essential pivotal greatest newest best paramount fundamental foundational actionable tailored efficient strategic',
  'extensive emerging latest careful detailed quality accessible integrated integrative committed experienced',
);

/** Step 1: adjectives that judge whatever they describe. */
export const alwaysJudge = words(
  'innovative inventive ingenious imaginative visionary pioneering creative cutting-edge leading-edge bleeding-edge',
  'state-of-the-art one-of-a-kind impactful',
);

/** Step 1: adjectives that judge as soon as they are turned up: "truly unique", "rapidly emerging". */
export const judgeWhenAmplified = words('novel unique nuanced latest newest cohesive emerging');

/** Step 1: adjectives of method, which judge only where they are turned up or stand in a row of praise. */
export const judgeInCompany = words('scientific systematic detailed');

/** Nouns of people's work: what is called innovative, robust or advanced by those who did it. */
export const workNouns = words(
  'approach approaches method methods methodology methodologies technique techniques technology technologies tool tools',
  'strategy strategies insight insights idea ideas concept concepts hypothesis hypotheses framework frameworks platform platforms',
  'program programs programme programmes project projects proposal proposals design designs plan plans initiative initiatives',
  'mentor mentors staff expert experts trainee trainees fellows workforce leader clinician clinicians institution institutions department laboratory laboratories lab labs company',
  'record background planning attention evaluation evaluations assessment assessments analysis analyses experiments testing recruitment',
  'dissemination implementation excellence rigor rigour merit inquiry innovation innovations combination capability capabilities asset assets imaging',
  'unit story narrative vision goals mission portfolio pipeline selection',
  'team teams group leadership leaders researcher researchers scientist scientists investigator investigators faculty student students',
  'training education mentoring mentorship curriculum environment infrastructure resource resources facility facilities core cores',
  'research science work investigation investigations effort efforts development developments discovery discoveries advance advances',
  'solution solutions way ways means perspective perspectives opportunity opportunities position collaboration collaborations',
  'strengths strength expertise skills skill energy growth understanding knowledge thinking application applications',
  'system systems software pipelines workflow workflows analytics services service care center centre centers',
  'treatment treatments therapy therapies therapeutics product products device devices medicine medicines formula blend',
  'biorepository dataset datasets database community network consortium partnership partnerships culture meeting conference',
  'paradigm paradigms role roles contribution contributions communication support commitment foundation',
  'field fields area areas trend trends topic topics theme themes literature view views picture landscape interest issue issues challenge challenges',
  'results evidence data drug drugs medication medications contributor vitamin vitamins mineral minerals herb herbs supplement supplements nutrient nutrients antioxidant antioxidants ingredient ingredients',
);

/** Nouns that a quality, standing alone, is stated of as a matter of fact: not praise of anybody's work. */
export const plainNouns: Readonly<Record<string, ReadonlySet<string>>> = {
  quality: words(
    'research results science work system systems data evidence treatment therapy medicine medicines product products group analysis analyses assessment assessments evaluation evaluations testing imaging technology',
  ),
  'high-quality': words('analysis imaging research results evidence data group work system systems'),
  strong: words(
    'background selection combination unit institution analysis field fields area trend trends interest view evidence data results treatment treatments therapy therapies medicine medicines role roles way position group research model work network product products',
  ),
  advanced: words(
    'group results data evidence research role roles work way position treatment treatments therapy therapies',
  ),
  novel: words(
    'analysis unit combination imaging assessment capability selection data evidence results group system medicine medicines role roles',
  ),
  unique: words(
    'combination unit record selection group data results role roles way ways system product products network community challenge challenges issue issues strategies contribution contributions',
  ),
  robust: words(
    'data evidence results group system role network growth treatment treatments therapy therapies medicine analysis analyses',
  ),
  comprehensive: words(
    'analysis analyses evaluation evaluations assessment assessments testing data evidence results group care treatment therapy research understanding literature database plan center centers centre centres service services support',
  ),
  thorough: words('evaluation evaluations assessment assessments analysis analyses testing'),
  careful: words(
    'evaluation evaluations assessment assessments analysis analyses selection testing attention treatment therapy care research work investigation investigations group',
  ),
  latest: words(
    'analysis assessment evaluation record data evidence results research work meeting conference',
  ),
  newest: words(
    'analysis assessment evaluation record data evidence results research work meeting conference',
  ),
  reproducible: words('results data evidence analysis'),
  indispensable: words('role roles'),
  emerging: words(
    'technology technologies technique techniques tool tools system systems software field fields area areas topic topics theme themes concept concepts view views picture paradigm trend trends literature role roles knowledge understanding issue issues challenge challenges pipeline community treatment treatments therapy therapies drug drugs',
  ),
};

/** Step 6: words behind the praise that give its grounds. */
export const groundsOpeners = words('because since as due given owing inasmuch');

/** Step 6: words before the praise that wish for it, so that nothing is praised. */
export const wishes = words(
  'need needs needed lack lacking lacks require requires required without demand call warrant warrants warranted',
);

/** Step 6: words before “novel” by which the thing is still to come, so that only its newness is told. */
export const toCome = words('develop developing development seek seeks seeking future eventual');
