-- Dates are epoch milliseconds. Rows are listed in the order of `seq`, also while the clock stands still. Ids are unique within
-- an account, hashes of keys within the database.

-- JSON values that belong to the database as a whole, such as the clock of the server.
CREATE TABLE settings (
  name  TEXT PRIMARY KEY,
  value TEXT NOT NULL CHECK (json_valid(value))
) STRICT;

CREATE TABLE accounts (
  seq                 INTEGER PRIMARY KEY,
  id                  TEXT NOT NULL UNIQUE,
  organization        TEXT NOT NULL,
  service_token_limit INTEGER,
  -- The clock, faults and rate limits of the account, as in a state document.
  controls            TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(controls))
) STRICT;

-- The snapshot that a reset restores. Without a foreign key: a reset of the server restores deleted accounts too.
CREATE TABLE baselines (
  seq        INTEGER PRIMARY KEY,
  account_id TEXT NOT NULL,
  -- 1 if the account comes from the seed. An account that was created later under the same id has a row of its own.
  seeded     INTEGER NOT NULL CHECK (seeded IN (0, 1)),
  snapshot   TEXT NOT NULL CHECK (json_valid(snapshot)),
  UNIQUE (account_id, seeded)
) STRICT;

CREATE TABLE members (
  seq           INTEGER PRIMARY KEY,
  account_id    TEXT NOT NULL REFERENCES accounts (id) ON DELETE CASCADE,
  id            TEXT NOT NULL,
  email         TEXT NOT NULL,
  first_name    TEXT NOT NULL,
  last_name     TEXT NOT NULL,
  role          TEXT NOT NULL CHECK (role IN ('reader', 'writer', 'admin', 'owner', 'no_access')),
  custom_roles  TEXT NOT NULL CHECK (json_valid(custom_roles)),
  creation_date INTEGER NOT NULL,
  -- A removed member keeps its row, because its tokens refer to it.
  removed       INTEGER NOT NULL CHECK (removed IN (0, 1)),
  UNIQUE (account_id, id)
) STRICT;

CREATE TABLE roles (
  seq               INTEGER PRIMARY KEY,
  account_id        TEXT NOT NULL REFERENCES accounts (id) ON DELETE CASCADE,
  id                TEXT NOT NULL,
  key               TEXT NOT NULL,
  name              TEXT NOT NULL,
  description       TEXT NOT NULL,
  policy            TEXT NOT NULL CHECK (json_valid(policy)),
  base_permissions  TEXT NOT NULL CHECK (base_permissions IN ('reader', 'no_access')),
  resource_category TEXT CHECK (resource_category IN ('organization', 'project', 'any')),
  UNIQUE (account_id, id),
  UNIQUE (account_id, key)
) STRICT;

CREATE TABLE tokens (
  seq                 INTEGER PRIMARY KEY,
  account_id          TEXT NOT NULL REFERENCES accounts (id) ON DELETE CASCADE,
  id                  TEXT NOT NULL,
  member_id           TEXT NOT NULL,
  name                TEXT NOT NULL,
  description         TEXT NOT NULL,
  role                TEXT CHECK (role IN ('reader', 'writer', 'admin')),
  custom_role_ids     TEXT NOT NULL CHECK (json_valid(custom_role_ids)),
  inline_role         TEXT NOT NULL CHECK (json_valid(inline_role)),
  service_token       INTEGER NOT NULL CHECK (service_token IN (0, 1)),
  default_api_version INTEGER NOT NULL,
  creation_date       INTEGER NOT NULL,
  last_modified       INTEGER NOT NULL,
  last_used           INTEGER,
  last_four           TEXT NOT NULL,
  -- The permissions of the creator of a service token when it was created.
  granted_within      TEXT NOT NULL CHECK (json_valid(granted_within)),
  -- The time from which every key of the token is refused. NULL for a token that never expires.
  expiry              INTEGER,
  -- The member that sees a personal token, or '' for a service token, which every member sees.
  visible_to          TEXT NOT NULL AS (iif(service_token, '', member_id)),
  UNIQUE (account_id, id),
  FOREIGN KEY (account_id, member_id) REFERENCES members (account_id, id)
) STRICT;

CREATE INDEX tokens_by_account ON tokens (account_id, seq);
CREATE INDEX tokens_by_visibility ON tokens (account_id, visible_to, seq);

-- The triggers below keep these counts, because count(*) reads every token.
CREATE TABLE token_counts (
  account_id TEXT NOT NULL REFERENCES accounts (id) ON DELETE CASCADE,
  visible_to TEXT NOT NULL,
  count      INTEGER NOT NULL,
  PRIMARY KEY (account_id, visible_to)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER count_inserted_token AFTER INSERT ON tokens
BEGIN
  INSERT INTO token_counts (account_id, visible_to, count)
  VALUES (new.account_id, new.visible_to, 1)
  ON CONFLICT DO UPDATE SET count = count + 1;
END;

CREATE TRIGGER count_deleted_token AFTER DELETE ON tokens
BEGIN
  UPDATE token_counts
  SET count = count - 1
  WHERE account_id = old.account_id AND visible_to = old.visible_to;
END;

-- The keys of tokens, as SHA-256 hashes. The current key of a token has neither date.
CREATE TABLE keys (
  seq        INTEGER PRIMARY KEY,
  hash       BLOB NOT NULL CHECK (length(hash) = 32),
  account_id TEXT NOT NULL REFERENCES accounts (id) ON DELETE CASCADE,
  -- Without a foreign key: a revoked key outlives its token, so that the request log can say why it is refused.
  token_id   TEXT NOT NULL,
  last_four  TEXT NOT NULL,
  -- The end of the window of an old key, as the reset gave it. The key ends earlier if its token expires earlier.
  expires_at INTEGER,
  revoked_at INTEGER,
  -- The position in the order of all revocations in the database, which the clocks of accounts cannot tell.
  revocation INTEGER,
  CHECK ((revoked_at IS NULL) = (revocation IS NULL)),
  UNIQUE (hash, account_id)
) STRICT;

-- A key that one account has revoked can be used by another.
CREATE UNIQUE INDEX usable_keys ON keys (hash) WHERE revocation IS NULL;
CREATE INDEX keys_by_token ON keys (account_id, token_id);
CREATE INDEX revocations ON keys (revocation) WHERE revocation IS NOT NULL;
CREATE INDEX revoked_keys ON keys (account_id, revocation) WHERE revocation IS NOT NULL;

-- The audit trail, as JSON without secrets.
CREATE TABLE events (
  seq         INTEGER PRIMARY KEY,
  account_id  TEXT NOT NULL REFERENCES accounts (id) ON DELETE CASCADE,
  -- Running totals of the account up to and including this event, pruned ones included: how many, and their bytes.
  number      INTEGER NOT NULL,
  total_bytes INTEGER NOT NULL,
  event       TEXT NOT NULL CHECK (json_valid(event)),
  UNIQUE (account_id, number)
) STRICT;
