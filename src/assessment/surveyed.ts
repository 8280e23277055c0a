import type { Scope } from "../facts/scope.js";
import { type City, cityOf } from "./city.js";
import type { Ready, ReadyMeasures } from "./ready.js";
import { mergeSurveys, type Survey } from "./survey.js";

/** Reads surveys: what is read of one is kept as long as it is there, for every part of the city asks for the same. */
export interface SurveyReader {
  /** The ids of the units of a city. */
  readonly unitsOf: (survey: Survey) => ReadonlySet<string>;
  /** What a survey means for each unit, as seen on the days of the scope. */
  readonly cityOf: (survey: Survey, made: ReadyMeasures, scope: Scope) => City;
}

/** A city, and what it was worked out with. */
interface Known {
  readonly made: ReadyMeasures;
  readonly scope: Scope;
  readonly city: City;
}

export function readingSurveys(ready: Ready): SurveyReader {
  const units = new WeakMap<Survey, ReadonlySet<string>>();
  const cities = new WeakMap<Survey, Known>();
  return {
    unitsOf: (survey) => {
      const known = units.get(survey) ?? new Set(survey.units.map(({ id }) => id));
      units.set(survey, known);
      return known;
    },
    cityOf: (survey, made, scope) => {
      const known = cities.get(survey);
      if (known !== undefined && known.made === made && known.scope === scope) return known.city;
      const city = cityOf(mergeSurveys([survey]), ready, made, scope);
      cities.set(survey, { made, scope, city });
      return city;
    },
  };
}
