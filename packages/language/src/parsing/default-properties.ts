import type { AstReflection } from 'langium';

/** Properties that a node has even where no word stands for them, with a function that makes each value. */
type Defaults = readonly (readonly [property: string, value: () => unknown])[];

/** Which properties a type has in any case: lists, and what is either said or not. */
export class DefaultProperties {
  private readonly reflection: AstReflection;
  private readonly known = new Map<string, Defaults>();

  constructor(reflection: AstReflection) {
    this.reflection = reflection;
  }

  of(type: string): Defaults {
    let defaults = this.known.get(type);
    if (!defaults) {
      defaults = Object.values(this.reflection.getTypeMetaData(type).properties).flatMap(
        ({ name, defaultValue }) =>
          defaultValue === undefined
            ? []
            : [[name, Array.isArray(defaultValue) ? () => [...defaultValue] : () => defaultValue] as const],
      );
      this.known.set(type, defaults);
    }
    return defaults;
  }
}
