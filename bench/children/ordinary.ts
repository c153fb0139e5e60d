/**
 * Ordinary clients in a process of their own, so that their clocks are not those of the busy process that watches the
 * run. Each message is a load; each is answered with what the clients met with. Ends when its parent disconnects.
 */
import { type OrdinaryLoad, ordinaryClients } from '../hostile/ordinary-clients.js';

process.on('message', (load: OrdinaryLoad) => {
  void ordinaryClients(load).then((record) => process.send?.(record));
});
