import {
  DefaultScopeComputation,
  MultiMap,
  type AstNode,
  type AstNodeDescription,
  type LocalSymbols,
} from 'langium';

/** Local names are looked up in the merged framework (see scope-provider.ts), so no table of them is made for each file. */
export class YardstickScopeComputation extends DefaultScopeComputation {
  override collectLocalSymbols(): Promise<LocalSymbols> {
    return Promise.resolve(new MultiMap<AstNode, AstNodeDescription>());
  }
}
