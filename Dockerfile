# A small image that runs the bot as nobody in particular. Settings come as environment variables: docs/operating.md.
FROM python:3.13-slim AS build
WORKDIR /src
COPY pyproject.toml runtime.lock README.md LICENSE manifest.yml ./
COPY bot bot
COPY storage storage
RUN python -m venv /opt/nps-bot \
 && /opt/nps-bot/bin/pip install --no-cache-dir --require-hashes --requirement runtime.lock \
 && /opt/nps-bot/bin/pip install --no-cache-dir --no-deps .

FROM python:3.13-slim
RUN useradd --system --uid 10001 --home-dir /data --create-home nps-bot
COPY --from=build /opt/nps-bot /opt/nps-bot
ENV PATH=/opt/nps-bot/bin:$PATH \
    PYTHONUNBUFFERED=1 \
    DATABASE_URL=sqlite:////data/nps.db \
    LOG_FORMAT=json \
    MONITOR_PORT=9090
USER nps-bot
WORKDIR /data
VOLUME /data
# A bot that waits for Slack is well; one that can't use its database is not.
HEALTHCHECK --interval=30s --timeout=5s --start-period=60s \
  CMD ["python", "-c", "import urllib.request; urllib.request.urlopen('http://127.0.0.1:9090/healthz', timeout=4)"]
STOPSIGNAL SIGTERM
ENTRYPOINT ["nps-bot"]
CMD ["run"]
