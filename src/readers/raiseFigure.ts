const digits = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** True for what may be a raised citation or power: figures, commas, dashes. */
export function isFigure(text: string): boolean {
  return /^[\d,–-][\d\s,–-]*$/.test(text);
}

/**
 * Some text with a raised figure behind it. Behind 10 or a unit it is a power and written as one; else
 * it is a citation and left out, lest "0.82" and a raised 12 become "0.8212".
 */
export function raiseFigure(text: string, raised: string): string {
  const base = text.trimEnd();
  const isPower = /(?:(?<![\d.])10|\b(?:[cdmk]?m|s|kg))$/.test(base) && /^[-–]?\d{1,2}$/.test(raised.trim());
  if (!isPower) return text;
  const figure = raised.trim().replace(/[-–]/, '⁻');
  return base + figure.replace(/\d/g, (digit) => digits[Number(digit)] ?? digit);
}
