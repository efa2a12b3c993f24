import { inflectVerb, type VerbForm } from '../text/verbForms.ts';

/** What the verb marked `~` agrees with. */
export interface Agreement {
  readonly form: VerbForm | undefined;
  readonly plural: boolean;
}

/**
 * Puts the verb marked `~` into the form that was found: "suggest~ that" with a participle gives
 * "suggested that". "be~" agrees in number too, as English asks of no other verb in the past.
 */
export function inflect(text: string, { form = 'base', plural }: Agreement): string {
  return text.replace(/([\w-]+)~/g, (_, verb: string) => {
    if (verb !== 'be') return inflectVerb(verb)[form];
    if (form === 'past') return plural ? 'were' : 'was';
    if (form === 'participle') return 'been';
    if (form === 'gerund') return 'being';
    return form === 'present' ? 'is' : 'are';
  });
}
