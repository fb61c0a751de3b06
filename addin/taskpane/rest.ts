/** A message to oneself arrives after input and drawing have had their turn, and unlike a timer it is not held back. */
export const rest = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      // Named here, it lives until its message has arrived.
      port2.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
