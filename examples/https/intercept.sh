npx ld-tokens-emulator exec --intercept -- \
  sh -c 'curl -s https://app.launchdarkly.com/api/v2/caller-identity -H "Authorization: $LD_ACCESS_TOKEN"'
