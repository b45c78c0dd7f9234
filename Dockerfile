ARG NODE=22

FROM node:${NODE}-bookworm AS build
ENV NPM_CONFIG_AUDIT=false NPM_CONFIG_FUND=false NPM_CONFIG_UPDATE_NOTIFIER=false
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci --ignore-scripts
COPY tsconfig.json tsconfig.build.json ./
COPY scripts scripts
COPY src src
RUN npm run build && npm prune --omit=dev --ignore-scripts
# One version of better-sqlite3 is enough, the one that this Node loads: see src/store/driver.ts.
RUN cd node_modules \
 && if [ "$(node -p 'parseInt(process.versions.node)')" -lt 22 ]; then npm rebuild better-sqlite3 && rm -rf better-sqlite3-napi; \
    else rm -rf better-sqlite3 && find better-sqlite3-napi/prebuilds ! -name "linux-$(node -p process.arch).node" -type f -delete; fi \
 && rm -rf better-sqlite3*/deps better-sqlite3*/src better-sqlite3/build/Release/obj* \
 && mkdir /data

FROM node:${NODE}-bookworm-slim
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
# A volume that is mounted here gets this owner.
COPY --from=build --chown=1000:1000 /data /data
ENV NODE_ENV=production \
    LD_EMULATOR_HOST=0.0.0.0 \
    LD_EMULATOR_OPEN_CONTROL=true
USER 1000:1000
EXPOSE 5383
HEALTHCHECK --interval=1s --timeout=3s --start-period=10s CMD ["node", "/app/dist/bundle/cli.js", "healthcheck"]
ENTRYPOINT ["node", "/app/dist/bundle/cli.js"]
