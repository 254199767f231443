// Gathers the projects that a new one can be a copy of into `extension/dist/projects.json`: the templates of `yardstick init` and the
// examples. One file, because an extension on the web can read files and not look into folders.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../../', import.meta.url));

const templates = 'packages/cli/templates';
/** By name, the folders that each is made of. One is the project itself; several lie side by side in it. */
const projects = {
  percentages: [`${templates}/percentages`],
  judgements: [`${templates}/judgements`],
  proportions: [`${templates}/proportions`],
  'youth-2018': ['examples/youth-2018'],
  'youth-2021': ['examples/youth-2018', 'examples/youth-2021'],
  'sqs-2014': ['examples/sqs-2014'],
  'joint-2007-phase-three': ['examples/joint-2007-phase-three'],
  'care-services': ['examples/care-services'],
};

function filesOf(folder, prefix) {
  return readdirSync(`${root}${folder}`, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(yardstick|inspection|json|md)$/.test(entry.name))
    .map((entry) => `${entry.parentPath}/${entry.name}`.slice(root.length + folder.length + 1))
    .map((path) => path.replaceAll('\\', '/'))
    .sort()
    .map((path) => [`${prefix}${path}`, readFileSync(`${root}${folder}/${path}`, 'utf8')]);
}

/** Every project's files, text by path. */
export function gatherProjects() {
  return Object.fromEntries(
    Object.entries(projects).map(([name, folders]) => {
      const prefixOf = (folder) => (folders.length === 1 ? '' : `${folder.split('/').at(-1)}/`);
      return [name, Object.fromEntries(folders.flatMap((folder) => filesOf(folder, prefixOf(folder))))];
    }),
  );
}

export function writeProjects(outfile) {
  writeFileSync(outfile, JSON.stringify(gatherProjects()));
}
