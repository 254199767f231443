import {
  Cancellation,
  DefaultReferenceDescriptionProvider,
  interruptAndCheck,
  type LangiumDocument,
  type ReferenceDescription,
} from 'langium';
import { treeParts } from '../structure/tree-parts.js';

/** How many references are described between two looks at the clock. */
const referencesBetweenPauses = 500;

/** Says for the index where each reference of a file leads, without a pause and a search at every node. */
export class YardstickReferenceDescriptions extends DefaultReferenceDescriptionProvider {
  override async createDescriptions(
    document: LangiumDocument,
    cancelToken = Cancellation.CancellationToken.None,
  ): Promise<ReferenceDescription[]> {
    const descriptions: ReferenceDescription[] = [];
    let passed = 0;
    for (const info of treeParts(document.parseResult.value).references) {
      if (++passed % referencesBetweenPauses === 0) await interruptAndCheck(cancelToken);
      descriptions.push(...this.createInfoDescriptions(info));
    }
    return descriptions;
  }
}
