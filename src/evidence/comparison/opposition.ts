import type { Statement } from './directions.ts';

/** Both say the same; and "no effect" says the same as anything denied. */
export function agree(one: Statement, other: Statement): boolean {
  if (isNothing(one) || isNothing(other)) return one.isDenied === other.isDenied;
  return one.axis === other.axis && one.sign === other.sign && one.isDenied === other.isDenied;
}

/** Up against down; or an effect against its denial. That nothing rose is no contradiction of that it fell. */
export function areOpposed(one: Statement, other: Statement): boolean {
  if (isNothing(one) || isNothing(other)) return one.isDenied !== other.isDenied;
  if (one.axis !== other.axis) return false;
  if (one.isDenied !== other.isDenied) return one.sign === other.sign;
  return !one.isDenied && one.sign !== other.sign;
}

/** "No effect", "did not differ", "was unchanged": nothing happened, in whichever direction. */
export function isNothing({ axis, isDenied }: Statement): boolean {
  return axis === 'effect' && isDenied;
}
