import type { Network } from './network';

/**
 * Sends every request of Chrome, those to this machine too, through the proxy, has the names that it asks for written
 * down, and keeps it from what it asks for by itself.
 */
export function chromeNetworkArguments({ port, names }: Network): string[] {
  // By a script, whose alerts come into the net log: the one way to hear of a look-up that a page only hints at.
  const proxy = `function FindProxyForURL(url, host) { alert(host); return 'PROXY 127.0.0.1:${port}'; }`;
  return [
    `--proxy-pac-url=data:application/x-ns-proxy-autoconfig;base64,${Buffer.from(proxy).toString('base64')}`,
    ...names.args,
    // What cannot go through a proxy does not go.
    '--disable-quic',
    '--disable-background-networking',
    '--disable-client-side-phishing-detection',
    '--disable-component-update',
    '--disable-domain-reliability',
    '--disable-sync',
    '--disable-features=AutofillServerCommunication,CertificateTransparencyComponentUpdater,NetworkTimeServiceQuerying,OptimizationHintsFetching',
  ];
}
