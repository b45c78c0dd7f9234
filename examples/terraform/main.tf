terraform {
  required_providers {
    launchdarkly = { source = "launchdarkly/launchdarkly" }
  }
}

# LAUNCHDARKLY_API_HOST and LAUNCHDARKLY_ACCESS_TOKEN are set by exec.
provider "launchdarkly" {}

resource "launchdarkly_access_token" "ci" {
  name = "ci"
  role = "reader"
}
