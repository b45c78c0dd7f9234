# A certificate that nothing but this trusts.
openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 30 -subj /CN=localhost \
  -addext 'subjectAltName=DNS:localhost,IP:127.0.0.1' -keyout key.pem -out cert.pem

terraform init
SSL_CERT_FILE=$PWD/cert.pem npx ld-tokens-emulator exec --tls-cert cert.pem --tls-key key.pem -- \
  terraform apply -auto-approve
