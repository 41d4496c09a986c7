import type { ExtensionDriver } from './driver';

/** Listens to the background for as long as some work takes, and gives back the errors that nobody caught, and those it wrote. */
export async function hearBackground(driver: ExtensionDriver, work: () => Promise<void>): Promise<string[]> {
  const heard: string[] = [];
  // Firefox tells of its background with the pages' errors.
  if (driver.name === 'firefox') {
    await work();
    return driver.extensionErrors();
  }
  const target = await driver.browser.waitForTarget(
    (one) => one.type() === 'service_worker' && one.url().startsWith(driver.extensionUrl('')),
  );
  const session = await target.createCDPSession();
  session.on('Runtime.exceptionThrown', ({ exceptionDetails: { text, exception } }) =>
    heard.push(exception?.description ?? text),
  );
  session.on('Runtime.consoleAPICalled', ({ type, args }) => {
    if (type === 'error') heard.push(args.map(({ value, description }) => value ?? description).join(' '));
  });
  await session.send('Runtime.enable');
  try {
    await work();
  } finally {
    // Chrome does not end a worker that has a session.
    await session.detach();
  }
  return [...heard, ...(await driver.extensionErrors())];
}
