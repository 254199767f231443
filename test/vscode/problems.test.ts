import { expect, it } from 'vitest';
import { describeInVsCode } from './harness/describe-in-vscode.js';

describeInVsCode('the language in VS Code', { example: 'youth-2018' }, (vsCode) => {
  it('starts with the extension from its package', async () => {
    const found = await vsCode().run(async (vscode) => {
      const extension = vscode.extensions.getExtension('yardstick.yardstick');
      await extension?.activate();
      return { active: extension?.isActive, version: vscode.version, host: vscode.env.appHost };
    });
    expect(found).toEqual({ active: true, version: '1.139.1', host: 'server-distro' });
    await vsCode().workbench.screenshot('first');
  });
});
