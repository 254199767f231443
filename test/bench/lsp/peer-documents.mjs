/* Sound documents of about so many lines in the languages of other servers, always the same for the same length. */

const levels = ['Inadequate', 'RequiresImprovement', 'Good', 'Outstanding'];

/** Repeats a block until the document is as long as asked. */
function repeated(head, block, tail, lines) {
  const written = [head];
  let count = head.split('\n').length + tail.split('\n').length;
  for (let number = 0; count < lines; number++) {
    const text = block(number);
    written.push(text);
    count += text.split('\n').length;
  }
  return `${[...written, tail].join('\n')}\n`;
}

/** A schema: models with an enum, and an index each. */
export function prismaOfLines(lines) {
  const head = [
    ...['datasource db {', '  provider = "postgresql"', '}', ''],
    ...['enum Rating {', ...levels.map((level) => `  ${level}`), '}', ''],
  ].join('\n');
  const model = (number) => `/// What standard ${number} was found to be
model Standard${number} {
  id       Int      @id @default(autoincrement())
  title    String   @unique
  percent  Int?
  rating   Rating   @default(Good)
  notes    String[]
  answers  Answer${number}[]

  @@index([title, rating])
}

model Answer${number} {
  id         Int          @id
  standard   Standard${number} @relation(fields: [standardId], references: [id])
  standardId Int
}
`;
  return repeated(head, model, '', lines);
}

/** A model: services with components, each calling the one before. */
export function likec4OfLines(lines) {
  const head = 'specification {\n  element service\n  element component\n}\n\nmodel {';
  const service = (number) => `  s${number} = service 'Service ${number}' {
    description 'Standard ${number} is inspected'
    api = component 'API'
    db = component 'Database' {
      description 'Keeps the answers'
    }
    api -> db 'reads'
  }
${number > 0 ? `  s${number - 1} -> s${number}.api 'calls'\n` : ''}`;
  return repeated(head, service, '}\n\nviews {\n  view index {\n    include s0, s1\n  }\n}', lines);
}

/** A namespace: models with an enum, and an operation each. */
export function typespecOfLines(lines) {
  const model = (number) => `/** What standard ${number} was found to be. */
@doc("Standard ${number}")
model Standard${number} {
  id: string;
  title: string;
  percent?: int32;
  rating: Rating;
  notes: string[];
${number > 0 ? `  before?: Standard${number - 1};\n` : ''}}

op read${number}(id: string): Standard${number};
`;
  const tail = `enum Rating {\n${levels.map((level, score) => `  ${level}: "${score}",`).join('\n')}\n}`;
  return repeated('namespace Measured;\n', model, tail, lines);
}
