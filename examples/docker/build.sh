docker build -t ld-tokens-emulator .
docker run --rm -p 127.0.0.1:5383:5383 --read-only --cap-drop ALL ld-tokens-emulator
