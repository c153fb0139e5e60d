# A recipe: builds the sample site into an image that serves it. Put your own content in its place, or mount it:
#   docker build --tag palmares .
#   docker run --publish 3000:3000 palmares
#   docker run --publish 3000:3000 --volume "$PWD/content:/content" palmares serve /content --host 0.0.0.0
FROM node:24-slim AS build
WORKDIR /palmares
COPY package.json package-lock.json .npmrc ./
RUN npm ci
COPY . .
RUN npm run build && npm prune --omit=dev

FROM node:24-slim
# Large buffers go back to the system: docs/operations.md.
ENV NODE_ENV=production MALLOC_MMAP_THRESHOLD_=1048576
WORKDIR /palmares
COPY --from=build --chown=node:node /palmares ./
USER node
EXPOSE 3000
HEALTHCHECK --start-period=60s CMD ["node", "-e", "fetch('http://localhost:3000/healthz').then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
ENTRYPOINT ["node", "dist/cli/main.js"]
CMD ["serve", "data/site", "--host", "0.0.0.0"]
