import { serve, type Port } from '@yardstick/server/browser';

declare const self: Port;

serve(self);
