import {
  Cancellation,
  DefaultLinker,
  interruptAndCheck,
  type AstNodeDescription,
  type LangiumCoreServices,
  type LangiumDocument,
  type LangiumSharedCoreServices,
  type LinkingError,
  type ReferenceInfo,
} from 'langium';
import { treeParts } from '../structure/tree-parts.js';
import { unusedFileWith } from './unused-files.js';
import { unknownNameMessage } from './unknown-name.js';

/** How many references are linked between two looks at the clock: a promise for each would cost more than the linking. */
const referencesBetweenPauses = 500;

/** Links by map and without a pause at every reference, and says of an unknown name what the author may have meant. */
export class YardstickLinker extends DefaultLinker {
  private readonly shared: LangiumSharedCoreServices;

  constructor(services: LangiumCoreServices) {
    super(services);
    this.shared = services.shared;
  }

  override async link(
    document: LangiumDocument,
    cancelToken = Cancellation.CancellationToken.None,
  ): Promise<void> {
    // What somebody asked for meanwhile may have been looked up in files that were about to be read anew.
    this.unlink(document);
    let passed = 0;
    for (const reference of treeParts(document.parseResult.value).references) {
      if (++passed % referencesBetweenPauses === 0) await interruptAndCheck(cancelToken);
      this.doLink(reference, document);
    }
  }

  protected override createLinkingError(
    info: ReferenceInfo,
    targetDescription?: AstNodeDescription,
  ): LinkingError {
    const type = this.reflection.getReferenceType(info);
    const name = info.reference.$refText;
    const candidates = this.scopeProvider
      .getScope(info)
      .getAllElements()
      .filter(({ node }) => node === undefined || node !== info.container)
      .map((element) => element.name)
      .toArray();
    return {
      info,
      message: unknownNameMessage(
        type,
        name,
        candidates,
        unusedFileWith(this.shared, info.container, type, name),
      ),
      ...(targetDescription && { targetDescription }),
    };
  }
}
