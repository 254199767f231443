import { code, nothing, type Code } from '../../encoding/code.js';
import { propertyKey } from '../../encoding/property-key.js';
import { columnPlan } from '../../plan/column-plan.js';
import type { Plan } from '../../plan/plan.js';

/** The types of rating in columns. */
export function emitColumnTypes(plan: Plan): Code[] {
  const { inputs, outputs } = columnPlan(plan);
  const { framework, overall } = plan;
  const { rule } = overall;
  const isPercentage = (place: number): boolean => inputs[place]?.rateable.rule?.by === 'percentage';
  const isCounted = (place: number): boolean =>
    isPercentage(place) && inputs[place]?.rateable.item?.sample !== undefined;
  const samples = framework.samples.filter(({ name }) =>
    inputs.some(({ rateable }, place) => isCounted(place) && rateable.item?.sample === name),
  );
  const rated = plan.items.filter(
    (item) =>
      outputs.includes(item) ||
      inputs.some(({ rateable }) => rateable === item && rateable.rule?.by === 'inspectors'),
  );
  const checks =
    framework.checks.length === 0
      ? nothing
      : code`
        /** 1 for yes, 0 for no. */
        readonly checks: {
          ${framework.checks.map(({ name }) => code`readonly ${propertyKey(name)}: Uint8Array;`)}
        };`;
  const addsUp = rule !== null && 'banding' in rule && 'members' in rule;
  return [
    code`
      /**
       * A level an inspection: its place in levels, 0 for the worst; 255 for not rated.
       */
      export type LevelColumn = Uint8Array;`,
    code`
      /** A percentage an inspection: whole in bytes (255: not rated), any as numbers (NaN: not rated), or counts (of 0: not rated). */
      export type PercentageColumn =
        | Uint8Array
        | Float64Array
        | { readonly yes: CountColumn; readonly of: CountColumn };`,
    code`export type CountColumn = Uint8Array | Uint16Array | Uint32Array;`,
    code`
      /** Many inspections in columns: a row each. */
      export interface Columns {
        readonly answers: {
          ${inputs.map(({ rateable }, place) => code`readonly ${propertyKey(rateable.id)}: ${isPercentage(place) ? code`PercentageColumn` : code`LevelColumn`};`)}
        };
        ${checks}
      }`,
    code`
      /** Many inspections with the answers of their cases in columns. */
      export interface CaseColumns {
        /** Where the cases of each inspection begin in the columns of a sample, and where the last end. */
        readonly cases: {
          ${samples.map(({ name }) => code`readonly ${propertyKey(name)}: Uint32Array;`)}
        };
        /** For what comes from a sample a byte a case: 0 no, 1 yes, 2 not relevant. For the rest a row an inspection. */
        readonly answers: {
          ${inputs.map(({ rateable }, place) => code`readonly ${propertyKey(rateable.id)}: ${isCounted(place) ? code`Uint8Array` : isPercentage(place) ? code`PercentageColumn` : code`LevelColumn`};`)}
        };
        ${checks}
      }`,
    code`
      export interface RatedColumns {
        readonly rows: number;
        /** What is entered, and what is made of other ratings. */
        readonly ratings: {
          ${rated.map(({ id }) => code`readonly ${propertyKey(id)}: LevelColumn;`)}
        };
        /** What the overall adds up; NaN where it is not rated. */
        readonly score: ${addsUp ? code`Float64Array` : code`null`};
        readonly overall: ${overall.scale === null ? code`null` : code`LevelColumn`};
      }`,
    code`
      /**
       * Rates many inspections at once by the rules of rate. It neither warns nor explains.
       *
       * @throws TypeError or RangeError that names the column, where one is missing, of another length, or holds what stands for nothing
       */
      export declare function rateMany(columns: Columns): RatedColumns;`,
    code`
      /** The same from the answers of cases. A case to which a question is not relevant has to be marked so. */
      export declare function rateManyCases(columns: CaseColumns): RatedColumns;`,
  ];
}
