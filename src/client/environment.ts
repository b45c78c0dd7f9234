/**
 * What points common clients at an emulator: ours, ldcli, the Terraform provider, and code that looks for the last one.
 * @param url without a slash at its end
 */
export function emulatorEnvironment(url: string, token: string) {
  return {
    LD_EMULATOR_URL: url,
    LD_BASE_URI: url,
    LD_ACCESS_TOKEN: token,
    LAUNCHDARKLY_API_HOST: url,
    LAUNCHDARKLY_ACCESS_TOKEN: token,
    LAUNCHDARKLY_BASE_URL: url,
  }
}
