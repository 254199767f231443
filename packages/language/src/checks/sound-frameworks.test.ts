import { DocumentState } from 'langium';
import { expect, it } from 'vitest';
import { TestWorkspace } from '../testing/workspace.js';

it('a framework with a name that leads nowhere is not sound, whenever an editor asks', async () => {
  const workspace = await TestWorkspace.open({
    'care.yardstick': `framework Care {
    section 1 "Safe" {
        rated by inspectors on Ratings
    }
    overall rated by lowest of sections
}
`,
  });
  const { services } = workspace;
  // As at the beginning of every build, because the name may be declared now.
  services.shared.workspace.DocumentBuilder.resetToState(
    workspace.document('care.yardstick'),
    DocumentState.ComputedScopes,
  );
  expect(services.checks.SoundFrameworks.has(workspace.framework('Care'))).toBe(false);
});
