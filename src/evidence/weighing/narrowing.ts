/** Words that make a population narrower than "patients"; what they mean in a reason. Source: ours. */
const narrowings: readonly (readonly [pattern: RegExp, population: string])[] = [
  [
    /\b(?:treatment|therapy|drug)[- ]?resist|\bresistant (?:major )?depress|\brefractory\b|\btrd\b/i,
    'people whose condition resists treatment',
  ],
  [/\binpatients?\b|\bhospitali[sz]ed\b|\bin hospital\b/i, 'people in hospital'],
  [/\bveterans?\b|\bsoldiers?\b|\bmilitary\b|\bservice members?\b/i, 'soldiers and veterans'],
  [/\bolder\b|\belderly\b|\baged? (?:6[05]|7\d|8\d)\b|\bover 6[05]\b/i, 'older people'],
  [/\bchild(?:ren)?\b|\badolescents?\b|\bteen(?:ager)?s?\b|\binfants?\b/i, 'children or adolescents'],
  [/\b(?:women|woman|female|pregnan\w{0,4}|postpartum)\b/i, 'women'],
  [/\b(?:men|man|male)\b/i, 'men'],
  [/\bsurgery\b|\bsurgical\b/i, 'people who had surgery'],
  [/\bathletes?\b/i, 'athletes'],
  [/\bsmokers?\b/i, 'smokers'],
];

/** Whom a source studied, in words, where a sentence speaks of more than those; undefined where it does not. */
export function narrowerThan(population: string, sentence: string): string | undefined {
  return narrowings.find(([pattern]) => pattern.test(population) && !pattern.test(sentence))?.[1];
}
