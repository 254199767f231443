import { serveParent } from '@yardstick/server/node';

serveParent();
