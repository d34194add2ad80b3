interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL(given: string): string },
  ): { createScriptURL(given: string): unknown };
}

/**
 * Has what is read kept for times without a connection, once the page itself has come and nothing waits. A reader who saves data is
 * spared it.
 * @param address of the worker
 */
export async function startWorker(address: string): Promise<void> {
  const { serviceWorker, connection } = navigator as Navigator & {
    connection?: { saveData?: boolean };
  };
  if (!serviceWorker || connection?.saveData) return;
  try {
    await serviceWorker.register(trusted(address));
    const { active } = await serviceWorker.ready;
    active?.postMessage("keep", []);
  } catch {
    // A browser that keeps nothing, or is told to: the page is read all the same.
  }
}

/** The only policy the site may make: whatever it is given, it knows one address. */
function trusted(address: string): string {
  const { trustedTypes } = window as { trustedTypes?: TrustedTypes };
  const policy = trustedTypes?.createPolicy("threadcount-worker", {
    createScriptURL: () => address,
  });
  return (policy?.createScriptURL("") ?? address) as string;
}
