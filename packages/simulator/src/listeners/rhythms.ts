import type { Random } from "../random/random.ts";

/** A time of day at which somebody listens: hour, spread in hours, weight on working days and on weekends. */
export type Habit = readonly [hour: number, spread: number, working: number, weekend: number];

const habits = {
  breakfast: [7.2, 0.7, 0.6, 0.25],
  commuteOut: [8.1, 0.6, 1, 0.05],
  office: [11, 2, 0.9, 0.2],
  afternoon: [15, 2, 0.5, 0.9],
  commuteHome: [17.7, 0.8, 1, 0.15],
  workout: [18.6, 1, 0.5, 0.6],
  evening: [20.8, 1.4, 0.8, 0.9],
  night: [23.4, 1.3, 0.35, 0.8],
} satisfies Record<string, Habit>;

export type HabitName = keyof typeof habits;

export interface Rhythm {
  working: Float32Array;
  weekend: Float32Array;
}

/** Two to four of the usual habits, moved a little and weighted at random. */
export function createRhythm(random: Random): Rhythm {
  const names = Object.keys(habits) as HabitName[];
  const count = 2 + random.below(3);
  const chosen = Array.from({ length: count }, () => random.pick(names));
  return rhythmOf(
    chosen.map((name) => {
      const [hour, spread, working, weekend] = habits[name];
      const weight = random.between(0.4, 1.6);
      return [hour + 0.8 * random.normal(), spread, working * weight, weekend * weight] as const;
    }),
  );
}

/** Chances of each local hour from habits, with a little of every hour beside them. */
export function rhythmOf(chosen: readonly Habit[]): Rhythm {
  return { working: hourChances(chosen, 2), weekend: hourChances(chosen, 3) };
}

function hourChances(chosen: readonly Habit[], weightAt: 2 | 3): Float32Array {
  const chances = Float32Array.from({ length: 24 }, (_, hour) =>
    chosen.reduce(
      (sum, habit) => sum + habit[weightAt] * bump(hour, habit[0], habit[1]),
      hour >= 7 || hour === 0 ? 0.012 : 0.003,
    ),
  );
  const total = chances.reduce((sum, chance) => sum + chance, 0);
  return chances.map((chance) => chance / total);
}

/** A normal curve around the clock. */
function bump(hour: number, peak: number, spread: number): number {
  const apart = ((((hour + 0.5 - peak + 12) % 24) + 24) % 24) - 12;
  return Math.exp(-0.5 * (apart / spread) ** 2) / spread;
}

/** Chance of a session on each weekday, Sunday first, mean 1. */
export function createWeekdays(random: Random): Float32Array {
  const weekend = Math.exp(0.35 * random.normal());
  const days = Float32Array.from({ length: 7 }, (_, day) => {
    const base = day === 0 || day === 6 ? weekend : 1;
    return base * Math.exp(0.12 * random.normal());
  });
  const mean = days.reduce((sum, day) => sum + day, 0) / 7;
  return days.map((day) => day / mean);
}
