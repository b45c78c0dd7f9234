-- Times are epoch milliseconds. Every row has its account; ids are unique within one, hashes of keys across all.

-- What belongs to the database as a whole, such as the server's clock.
CREATE TABLE settings (
  name  TEXT PRIMARY KEY,
  value TEXT NOT NULL CHECK (json_valid(value))
) STRICT;

CREATE TABLE accounts (
  seq                 INTEGER PRIMARY KEY,
  id                  TEXT NOT NULL UNIQUE,
  organization        TEXT NOT NULL,
  service_token_limit INTEGER,
  -- Clock, faults and rate limits as they were set, in the form of a state document.
  controls            TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(controls)),
  -- What was in the account right after seeding, row by row; what a reset goes back to.
  baseline            TEXT CHECK (json_valid(baseline))
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
  -- Kept for the tokens it created.
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
  -- The order of creation, which is the order of lists: it holds under a frozen clock too.
  seq                 INTEGER PRIMARY KEY,
  account_id          TEXT NOT NULL REFERENCES accounts (id) ON DELETE CASCADE,
  id                  TEXT NOT NULL,
  member_id           TEXT NOT NULL,
  name                TEXT NOT NULL,
  description         TEXT NOT NULL,
  -- With IN and more than two texts, SQLite would build a table of them for each row.
  role                TEXT CHECK (role = 'reader' OR role = 'writer' OR role = 'admin'),
  custom_role_ids     TEXT NOT NULL CHECK (custom_role_ids = '[]' OR json_valid(custom_role_ids)),
  inline_role         TEXT NOT NULL CHECK (inline_role = '[]' OR json_valid(inline_role)),
  service_token       INTEGER NOT NULL CHECK (service_token IN (0, 1)),
  default_api_version INTEGER NOT NULL,
  creation_date       INTEGER NOT NULL,
  last_modified       INTEGER NOT NULL,
  last_used           INTEGER,
  last_four           TEXT NOT NULL,
  -- The permissions of the creator of a service token at that time.
  granted_within      TEXT NOT NULL CHECK (granted_within = '[]' OR json_valid(granted_within)),
  -- Of its key, until that gets a row in "keys": those of the newest tokens do so later, many at once.
  fresh_hash          BLOB CHECK (length(fresh_hash) = 32),
  UNIQUE (account_id, id),
  FOREIGN KEY (account_id, member_id) REFERENCES members (account_id, id)
) STRICT;

CREATE INDEX tokens_of_account ON tokens (account_id, seq);
-- A caller sees all service tokens and its own personal ones: two ranges of this index, each in order.
CREATE INDEX tokens_by_visibility ON tokens (account_id, iif(service_token, '', member_id), seq);

-- The keys of tokens, as SHA-256 hashes. The current one has neither date.
CREATE TABLE keys (
  seq        INTEGER PRIMARY KEY,
  hash       BLOB NOT NULL UNIQUE CHECK (length(hash) = 32),
  -- No reference to the token: a dead key outlives it, so that a refusal can be explained.
  account_id TEXT NOT NULL REFERENCES accounts (id) ON DELETE CASCADE,
  token_id   TEXT NOT NULL,
  last_four  TEXT NOT NULL,
  expires_at INTEGER,
  revoked_at INTEGER
) STRICT;

CREATE INDEX keys_of_token ON keys (account_id, token_id);
CREATE INDEX dead_keys ON keys (account_id, seq) WHERE revoked_at IS NOT NULL;

CREATE VIEW all_keys AS
  SELECT hash, account_id, token_id, last_four, expires_at, revoked_at, 0 AS is_fresh, seq FROM keys
  UNION ALL
  SELECT fresh_hash, account_id, id, last_four, NULL, NULL, 1, seq FROM tokens WHERE fresh_hash IS NOT NULL;

-- The audit trail as JSON documents without secrets: in each row an array of what one commit changed in an account.
CREATE TABLE events (
  seq        INTEGER PRIMARY KEY,
  account_id TEXT NOT NULL REFERENCES accounts (id) ON DELETE CASCADE,
  -- Which of the account's events the last one is.
  number     INTEGER NOT NULL,
  events     TEXT NOT NULL CHECK (json_valid(events))
) STRICT;

CREATE UNIQUE INDEX events_of_account ON events (account_id, number);
