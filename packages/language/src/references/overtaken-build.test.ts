import { Cancellation, DocumentState, isOperationCancelled, UriUtils } from 'langium';
import { expect, it } from 'vitest';
import { TestWorkspace } from '../testing/workspace.js';

/*
 * A build that is overtaken by the next event stops where it is. What it had come to the end of is not built again, so whoever shows
 * what is wrong must have been told.
 */

const framework = `framework Care {
    effective from 2024-01
    scale Rating {
        level Poor = 0
        level Good = 1
    }
    section 1 "Safe" {
        rated by inspectors on Rating
    }
    overall rated by lowest of sections
}
`;
const inspection = (name: string): string =>
  `inspection ${name} of Care {\n    fieldwork 2024-05\n    1 Good\n}\n`;

it('everybody is told of a file that was checked, though the build is overtaken at that moment', async () => {
  const workspace = await TestWorkspace.open({
    'care.yardstick': framework,
    'alder.inspection': inspection('Alder'),
    'birch.inspection': inspection('Birch'),
  });
  const { DocumentBuilder } = workspace.services.shared.workspace;
  let build = new Cancellation.CancellationTokenSource();
  const told = new Map<string, number>();
  const overtaken = new Set<string>();
  DocumentBuilder.onDocumentPhase(DocumentState.Validated, ({ uri }) => {
    if (!overtaken.has(uri.path)) build.cancel();
    overtaken.add(uri.path);
  });
  DocumentBuilder.onDocumentPhase(DocumentState.Validated, ({ uri, diagnostics = [] }) => {
    told.set(UriUtils.basename(uri), diagnostics.length);
  });

  let changed = [workspace.document('care.yardstick').uri];
  workspace.put('care.yardstick', framework.replace('level Good', 'level Sound'));
  DocumentBuilder.updateBuildOptions = { validation: true };
  for (let isOvertaken = true; isOvertaken; build = new Cancellation.CancellationTokenSource()) {
    try {
      await DocumentBuilder.update(changed, [], build.token);
      isOvertaken = false;
    } catch (error) {
      if (!isOperationCancelled(error)) throw error;
      changed = [];
    }
  }
  // Both inspections say Good, which there is no more.
  expect([...told].sort()).toEqual([
    ['alder.inspection', 1],
    ['birch.inspection', 1],
    ['care.yardstick', 0],
  ]);
});
