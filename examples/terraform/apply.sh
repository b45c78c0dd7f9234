terraform init
npx ld-tokens-emulator exec --tls -- terraform apply -auto-approve
