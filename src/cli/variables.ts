/** Variables that name a file of authorities: for OpenSSL and Go, Python's requests, curl, and Node. */
export const TRUST_VARIABLES = ['SSL_CERT_FILE', 'REQUESTS_CA_BUNDLE', 'CURL_CA_BUNDLE', 'NODE_EXTRA_CA_CERTS'] as const

/** Variable that names a file with the certificate of the emulator's authority, and no other. */
export const AUTHORITY_VARIABLE = 'LD_EMULATOR_CA'

export const CONTROL_TOKEN_VARIABLE = 'LD_EMULATOR_CONTROL_TOKEN'

export const PROXY_VARIABLES = ['HTTPS_PROXY', 'HTTP_PROXY', 'https_proxy', 'http_proxy'] as const
export const NO_PROXY_VARIABLES = ['NO_PROXY', 'no_proxy'] as const
/** Variable that makes `fetch` and `node:http` use the proxy that the variables above name. */
export const NODE_PROXY_VARIABLE = 'NODE_USE_ENV_PROXY'
