/** "mouse model" and "murine" do not stand behind "in": say "mice". */
export function asSubjects(animal: string): string {
  if (/^(?:mouse|murine)/.test(animal)) return 'mice';
  if (animal === 'rat') return 'rats';
  if (animal === 'rodent') return 'rodents';
  if (animal === 'xenopus') return 'Xenopus';
  return animal.endsWith('s') || animal === 'mice' ? animal : 'animals';
}
