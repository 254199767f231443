/** The words of a page that are neither the framework's nor the report's. */
export interface Furniture {
  readonly skip: string;
  readonly contents: string;
}

const english: Furniture = { skip: 'Skip to main content', contents: 'Contents' };
const welsh: Furniture = { skip: 'Neidio i’r prif gynnwys', contents: 'Cynnwys' };

export function furniture(language: string): Furniture {
  return language === 'cy' ? welsh : english;
}
