/** The hosts of LaunchDarkly's API. Some tools have one of them built in. */
export const LAUNCHDARKLY_HOSTS: readonly string[] = [
  'app.launchdarkly.com',
  'app.launchdarkly.us',
  'app.eu.launchdarkly.com',
]

/** Whether a name is one of LaunchDarkly's hosts, in any case and with or without the dot at its end. */
export function isLaunchDarklyHost(name: string): boolean {
  return LAUNCHDARKLY_HOSTS.includes(name.toLowerCase().replace(/\.$/, ''))
}
