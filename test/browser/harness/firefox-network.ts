/**
 * Sends every request of Firefox, those to this machine too, through the proxy, and keeps it from what it asks for by
 * itself.
 */
export function firefoxNetworkPreferences(port: number): Record<string, unknown> {
  const proxy = `function FindProxyForURL() { return 'PROXY 127.0.0.1:${port}'; }`;
  return {
    // By a script: a proxy that is set by hand ends the look-ups that a page hints at, too.
    'network.proxy.type': 2,
    'network.proxy.autoconfig_url': `data:application/x-ns-proxy-autoconfig,${encodeURIComponent(proxy)}`,
    'network.proxy.allow_hijacking_localhost': true,
    'network.proxy.failover_direct': false,
    'network.trr.mode': 5,
    'network.dns.disablePrefetch': false,
    'network.dns.disablePrefetchFromHTTPS': false,
    // Behind a proxy it would leave out the look-ups that a page hints at, and nobody would notice the hint.
    'network.dns.prefetch_via_proxy': true,
    ...OWN_CALLS_OFF,
  };
}

/** Without it, a release of Firefox asks its maker's settings server whatever the preference says. */
export const FIREFOX_NETWORK_ENVIRONMENT = { MOZ_REMOTE_SETTINGS_DEVTOOLS: '1' };

/** Everything that Firefox asks its maker for, whatever extensions it has. */
const OWN_CALLS_OFF = {
  'app.normandy.enabled': false,
  'app.update.disabledForTesting': true,
  'browser.contentblocking.report.lockwise.enabled': false,
  'browser.newtabpage.activity-stream.feeds.system.topstories': false,
  'browser.newtabpage.activity-stream.feeds.topsites': false,
  'browser.newtabpage.activity-stream.telemetry': false,
  'browser.newtabpage.activity-stream.asrouter.providers.cfr': '',
  'browser.newtabpage.activity-stream.asrouter.providers.message-groups': '',
  'browser.newtabpage.activity-stream.asrouter.providers.messaging-experiments': '',
  'browser.region.network.url': '',
  'browser.region.update.enabled': false,
  'browser.safebrowsing.blockedURIs.enabled': false,
  'browser.safebrowsing.downloads.enabled': false,
  'browser.safebrowsing.malware.enabled': false,
  'browser.safebrowsing.phishing.enabled': false,
  'browser.safebrowsing.provider.mozilla.gethashURL': '',
  'browser.safebrowsing.provider.mozilla.updateURL': '',
  'browser.safebrowsing.update.enabled': false,
  'browser.search.update': false,
  'browser.topsites.contile.enabled': false,
  'datareporting.healthreport.uploadEnabled': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'dom.push.connection.enabled': false,
  'extensions.blocklist.enabled': false,
  'extensions.getAddons.cache.enabled': false,
  'extensions.systemAddon.update.enabled': false,
  'extensions.update.enabled': false,
  'geo.provider.network.url': '',
  'identity.fxaccounts.enabled': false,
  'media.gmp-manager.updateEnabled': false,
  'messaging-system.rsexperimentloader.enabled': false,
  'nimbus.rollouts.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'security.remote_settings.intermediates.enabled': false,
  'services.settings.server': 'data:,#remote-settings-dummy/v1',
  'toolkit.telemetry.enabled': false,
  'toolkit.telemetry.server': '',
};
