-- CreateEnum
CREATE TYPE "item_kind" AS ENUM ('artist', 'album', 'track', 'show', 'episode', 'book', 'playlist');

-- CreateEnum
CREATE TYPE "origin" AS ENUM ('world', 'segue', 'history', 'hetrec');

-- CreateEnum
CREATE TYPE "artist_band" AS ENUM ('emerging', 'independent', 'established', 'superstar');

-- CreateEnum
CREATE TYPE "interaction_kind" AS ENUM ('item.played', 'item.saved', 'item.unsaved', 'item.followed', 'item.unfollowed', 'playlist.extended', 'search.made', 'shuffle.disabled');

-- CreateEnum
CREATE TYPE "interaction_source" AS ENUM ('app', 'world', 'spotify-extended', 'spotify-account', 'lastfm', 'lastfm-1k', 'listenbrainz');

-- CreateEnum
CREATE TYPE "time_precision" AS ENUM ('millisecond', 'second', 'minute', 'upload');

-- CreateEnum
CREATE TYPE "import_status" AS ENUM ('running', 'done', 'failed');

-- CreateEnum
CREATE TYPE "staff_role" AS ENUM ('viewer', 'productManager', 'mlEngineer', 'approver', 'auditor', 'admin');

-- CreateEnum
CREATE TYPE "model_alias_name" AS ENUM ('live', 'candidate', 'previous');

-- CreateTable
CREATE TABLE "item" (
    "id" SERIAL NOT NULL,
    "kind" "item_kind" NOT NULL,
    "title" TEXT NOT NULL,
    "match_key" TEXT NOT NULL,
    "origin" "origin" NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "item_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "item_external_id" (
    "scheme" TEXT NOT NULL,
    "external_id" TEXT NOT NULL,
    "item_id" INTEGER NOT NULL,

    CONSTRAINT "item_external_id_pkey" PRIMARY KEY ("scheme","external_id")
);

-- CreateTable
CREATE TABLE "genre" (
    "id" SERIAL NOT NULL,
    "name" TEXT NOT NULL,

    CONSTRAINT "genre_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "item_genre" (
    "item_id" INTEGER NOT NULL,
    "genre_id" INTEGER NOT NULL,

    CONSTRAINT "item_genre_pkey" PRIMARY KEY ("item_id","genre_id")
);

-- CreateTable
CREATE TABLE "artist" (
    "item_id" INTEGER NOT NULL,
    "band" "artist_band" NOT NULL,
    "country" CHAR(2),
    "rights_holder_id" INTEGER NOT NULL,

    CONSTRAINT "artist_pkey" PRIMARY KEY ("item_id")
);

-- CreateTable
CREATE TABLE "album" (
    "item_id" INTEGER NOT NULL,
    "artist_id" INTEGER NOT NULL,
    "released_on" DATE,

    CONSTRAINT "album_pkey" PRIMARY KEY ("item_id")
);

-- CreateTable
CREATE TABLE "track" (
    "item_id" INTEGER NOT NULL,
    "artist_id" INTEGER NOT NULL,
    "album_id" INTEGER,
    "duration_ms" INTEGER,
    "explicit" BOOLEAN NOT NULL DEFAULT false,
    "tempo" REAL,
    "key" SMALLINT,
    "mode" SMALLINT,
    "energy" REAL,
    "valence" REAL,
    "danceability" REAL,
    "acousticness" REAL,
    "instrumentalness" REAL,

    CONSTRAINT "track_pkey" PRIMARY KEY ("item_id")
);

-- CreateTable
CREATE TABLE "show" (
    "item_id" INTEGER NOT NULL,
    "publisher" TEXT NOT NULL,

    CONSTRAINT "show_pkey" PRIMARY KEY ("item_id")
);

-- CreateTable
CREATE TABLE "episode" (
    "item_id" INTEGER NOT NULL,
    "show_id" INTEGER NOT NULL,
    "duration_ms" INTEGER,
    "published_on" DATE,

    CONSTRAINT "episode_pkey" PRIMARY KEY ("item_id")
);

-- CreateTable
CREATE TABLE "book" (
    "item_id" INTEGER NOT NULL,
    "author" TEXT NOT NULL,
    "duration_ms" INTEGER,

    CONSTRAINT "book_pkey" PRIMARY KEY ("item_id")
);

-- CreateTable
CREATE TABLE "playlist" (
    "item_id" INTEGER NOT NULL,
    "owner_id" INTEGER,
    "description" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "playlist_pkey" PRIMARY KEY ("item_id")
);

-- CreateTable
CREATE TABLE "playlist_track" (
    "playlist_id" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "track_id" INTEGER NOT NULL,

    CONSTRAINT "playlist_track_pkey" PRIMARY KEY ("playlist_id","position")
);

-- CreateTable
CREATE TABLE "listener" (
    "id" SERIAL NOT NULL,
    "account_id" TEXT,
    "display_name" TEXT NOT NULL,
    "zone" TEXT NOT NULL,
    "country" CHAR(2),
    "training_consent" BOOLEAN NOT NULL DEFAULT true,
    "personalised" BOOLEAN NOT NULL DEFAULT true,
    "private_session" BOOLEAN NOT NULL DEFAULT false,
    "origin" "origin" NOT NULL,
    "origin_key" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "listener_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "interaction" (
    "id" UUID NOT NULL,
    "listener_id" INTEGER NOT NULL,
    "kind" "interaction_kind" NOT NULL,
    "item_id" INTEGER,
    "occurred_at" TIMESTAMPTZ(3) NOT NULL,
    "received_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "ms_played" INTEGER,
    "duration_ms" INTEGER,
    "position_ms" INTEGER,
    "start_reason" TEXT,
    "end_reason" TEXT,
    "skipped" BOOLEAN,
    "shuffle" BOOLEAN,
    "offline" BOOLEAN,
    "session_id" UUID,
    "local_hour" SMALLINT NOT NULL,
    "zone" TEXT NOT NULL,
    "device" TEXT,
    "query" TEXT,
    "source_shelf" TEXT,
    "slate_id" UUID,
    "private" BOOLEAN NOT NULL DEFAULT false,
    "source" "interaction_source" NOT NULL,
    "precision" "time_precision" NOT NULL DEFAULT 'millisecond',

    CONSTRAINT "interaction_pkey" PRIMARY KEY ("id")
) PARTITION BY RANGE ("id");

-- CreateTable
CREATE TABLE "listen_count" (
    "listener_id" INTEGER NOT NULL,
    "item_id" INTEGER NOT NULL,
    "origin" "origin" NOT NULL,
    "plays" INTEGER NOT NULL,

    CONSTRAINT "listen_count_pkey" PRIMARY KEY ("listener_id","item_id","origin")
);

-- CreateTable
CREATE TABLE "history_import" (
    "id" UUID NOT NULL,
    "listener_id" INTEGER NOT NULL,
    "format" TEXT NOT NULL,
    "file_name" TEXT NOT NULL,
    "status" "import_status" NOT NULL,
    "report" JSONB NOT NULL,
    "started_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "finished_at" TIMESTAMPTZ(3),

    CONSTRAINT "history_import_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "policy_version" (
    "id" SERIAL NOT NULL,
    "dial" DOUBLE PRECISION NOT NULL,
    "dial_min" DOUBLE PRECISION NOT NULL,
    "dial_max" DOUBLE PRECISION NOT NULL,
    "openness_weight" DOUBLE PRECISION NOT NULL,
    "temperature" DOUBLE PRECISION NOT NULL,
    "max_per_artist" SMALLINT NOT NULL,
    "shelf_order" TEXT[],
    "reason" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "author_id" TEXT,
    "published_at" TIMESTAMPTZ(3),
    "retired_at" TIMESTAMPTZ(3),

    CONSTRAINT "policy_version_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "audit_entry" (
    "id" BIGSERIAL NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "actor_id" TEXT,
    "action" TEXT NOT NULL,
    "object" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "before" JSONB,
    "after" JSONB,

    CONSTRAINT "audit_entry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "listener_account" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "email_verified" BOOLEAN NOT NULL DEFAULT false,
    "image" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "listener_account_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "listener_session" (
    "id" TEXT NOT NULL,
    "token" TEXT NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "ip_address" TEXT,
    "user_agent" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,
    "user_id" TEXT NOT NULL,

    CONSTRAINT "listener_session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "listener_credential" (
    "id" TEXT NOT NULL,
    "account_id" TEXT NOT NULL,
    "provider_id" TEXT NOT NULL,
    "user_id" TEXT NOT NULL,
    "access_token" TEXT,
    "refresh_token" TEXT,
    "id_token" TEXT,
    "access_token_expires_at" TIMESTAMPTZ(3),
    "refresh_token_expires_at" TIMESTAMPTZ(3),
    "scope" TEXT,
    "password" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "listener_credential_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "listener_verification" (
    "id" TEXT NOT NULL,
    "identifier" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "listener_verification_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "staff_account" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "email_verified" BOOLEAN NOT NULL DEFAULT false,
    "image" TEXT,
    "role" "staff_role" NOT NULL DEFAULT 'viewer',
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "staff_account_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "staff_session" (
    "id" TEXT NOT NULL,
    "token" TEXT NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "ip_address" TEXT,
    "user_agent" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,
    "user_id" TEXT NOT NULL,

    CONSTRAINT "staff_session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "staff_credential" (
    "id" TEXT NOT NULL,
    "account_id" TEXT NOT NULL,
    "provider_id" TEXT NOT NULL,
    "user_id" TEXT NOT NULL,
    "access_token" TEXT,
    "refresh_token" TEXT,
    "id_token" TEXT,
    "access_token_expires_at" TIMESTAMPTZ(3),
    "refresh_token_expires_at" TIMESTAMPTZ(3),
    "scope" TEXT,
    "password" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "staff_credential_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "staff_verification" (
    "id" TEXT NOT NULL,
    "identifier" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "staff_verification_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "model_version" (
    "id" SERIAL NOT NULL,
    "name" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "checksum" CHAR(64) NOT NULL,
    "byte_length" INTEGER NOT NULL,
    "card" JSONB NOT NULL,
    "trained_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "model_version_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "model_alias" (
    "name" TEXT NOT NULL,
    "alias" "model_alias_name" NOT NULL,
    "model_version_id" INTEGER NOT NULL,
    "set_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "model_alias_pkey" PRIMARY KEY ("name","alias")
);

-- CreateTable
CREATE TABLE "home" (
    "id" UUID NOT NULL,
    "listener_id" INTEGER NOT NULL,
    "served_at" TIMESTAMPTZ(3) NOT NULL,
    "policy_version_id" INTEGER NOT NULL,
    "model_versions" JSONB NOT NULL,
    "requested_dial" DOUBLE PRECISION NOT NULL,
    "applied_dial" DOUBLE PRECISION NOT NULL,
    "local_hour" SMALLINT NOT NULL,
    "schema_hash" TEXT NOT NULL,
    "vector" DOUBLE PRECISION[],
    "latency_micros" INTEGER NOT NULL,

    CONSTRAINT "home_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "slate" (
    "id" UUID NOT NULL,
    "home_id" UUID NOT NULL,
    "shelf" TEXT NOT NULL,
    "position" SMALLINT NOT NULL,
    "title" TEXT NOT NULL,
    "item_ids" INTEGER[],
    "sources" TEXT[],
    "scores" DOUBLE PRECISION[],
    "propensities" DOUBLE PRECISION[],

    CONSTRAINT "slate_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "impression" (
    "slate_id" UUID NOT NULL,
    "rank" SMALLINT NOT NULL,
    "seen_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "impression_pkey" PRIMARY KEY ("slate_id","rank")
);

-- CreateTable
CREATE TABLE "rights_holder" (
    "id" SERIAL NOT NULL,
    "name" TEXT NOT NULL,
    "micros_per_stream" INTEGER NOT NULL,

    CONSTRAINT "rights_holder_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "item_kind_match_key_key" ON "item"("kind", "match_key");

-- CreateIndex
CREATE INDEX "item_external_id_item_id_idx" ON "item_external_id"("item_id");

-- CreateIndex
CREATE UNIQUE INDEX "genre_name_key" ON "genre"("name");

-- CreateIndex
CREATE INDEX "item_genre_genre_id_idx" ON "item_genre"("genre_id");

-- CreateIndex
CREATE INDEX "artist_rights_holder_id_idx" ON "artist"("rights_holder_id");

-- CreateIndex
CREATE INDEX "album_artist_id_idx" ON "album"("artist_id");

-- CreateIndex
CREATE INDEX "track_artist_id_idx" ON "track"("artist_id");

-- CreateIndex
CREATE INDEX "track_album_id_idx" ON "track"("album_id");

-- CreateIndex
CREATE INDEX "episode_show_id_idx" ON "episode"("show_id");

-- CreateIndex
CREATE INDEX "playlist_owner_id_idx" ON "playlist"("owner_id");

-- CreateIndex
CREATE INDEX "playlist_track_track_id_idx" ON "playlist_track"("track_id");

-- CreateIndex
CREATE UNIQUE INDEX "listener_account_id_key" ON "listener"("account_id");

-- CreateIndex
CREATE UNIQUE INDEX "listener_origin_origin_key_key" ON "listener"("origin", "origin_key");

-- CreateIndex
CREATE INDEX "interaction_listener_id_id_idx" ON "interaction"("listener_id", "id");

-- CreateIndex
CREATE INDEX "interaction_received_at_idx" ON "interaction" USING BRIN ("received_at");

-- CreateIndex
CREATE INDEX "listen_count_item_id_idx" ON "listen_count"("item_id");

-- CreateIndex
CREATE INDEX "history_import_listener_id_started_at_idx" ON "history_import"("listener_id", "started_at");

-- CreateIndex
CREATE INDEX "policy_version_published_at_idx" ON "policy_version"("published_at");

-- CreateIndex
CREATE INDEX "audit_entry_at_idx" ON "audit_entry"("at");

-- CreateIndex
CREATE UNIQUE INDEX "listener_account_email_key" ON "listener_account"("email");

-- CreateIndex
CREATE UNIQUE INDEX "listener_session_token_key" ON "listener_session"("token");

-- CreateIndex
CREATE INDEX "listener_session_user_id_idx" ON "listener_session"("user_id");

-- CreateIndex
CREATE INDEX "listener_credential_user_id_idx" ON "listener_credential"("user_id");

-- CreateIndex
CREATE UNIQUE INDEX "listener_credential_provider_id_account_id_key" ON "listener_credential"("provider_id", "account_id");

-- CreateIndex
CREATE INDEX "listener_verification_identifier_idx" ON "listener_verification"("identifier");

-- CreateIndex
CREATE UNIQUE INDEX "staff_account_email_key" ON "staff_account"("email");

-- CreateIndex
CREATE UNIQUE INDEX "staff_session_token_key" ON "staff_session"("token");

-- CreateIndex
CREATE INDEX "staff_session_user_id_idx" ON "staff_session"("user_id");

-- CreateIndex
CREATE INDEX "staff_credential_user_id_idx" ON "staff_credential"("user_id");

-- CreateIndex
CREATE UNIQUE INDEX "staff_credential_provider_id_account_id_key" ON "staff_credential"("provider_id", "account_id");

-- CreateIndex
CREATE INDEX "staff_verification_identifier_idx" ON "staff_verification"("identifier");

-- CreateIndex
CREATE UNIQUE INDEX "model_version_name_version_key" ON "model_version"("name", "version");

-- CreateIndex
CREATE INDEX "model_alias_model_version_id_idx" ON "model_alias"("model_version_id");

-- CreateIndex
CREATE INDEX "home_listener_id_served_at_idx" ON "home"("listener_id", "served_at");

-- CreateIndex
CREATE INDEX "home_served_at_idx" ON "home"("served_at");

-- CreateIndex
CREATE UNIQUE INDEX "slate_home_id_position_key" ON "slate"("home_id", "position");

-- CreateIndex
CREATE UNIQUE INDEX "rights_holder_name_key" ON "rights_holder"("name");

-- AddForeignKey
ALTER TABLE "item_external_id" ADD CONSTRAINT "item_external_id_item_id_fkey" FOREIGN KEY ("item_id") REFERENCES "item"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "item_genre" ADD CONSTRAINT "item_genre_item_id_fkey" FOREIGN KEY ("item_id") REFERENCES "item"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "item_genre" ADD CONSTRAINT "item_genre_genre_id_fkey" FOREIGN KEY ("genre_id") REFERENCES "genre"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "artist" ADD CONSTRAINT "artist_item_id_fkey" FOREIGN KEY ("item_id") REFERENCES "item"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "artist" ADD CONSTRAINT "artist_rights_holder_id_fkey" FOREIGN KEY ("rights_holder_id") REFERENCES "rights_holder"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "album" ADD CONSTRAINT "album_item_id_fkey" FOREIGN KEY ("item_id") REFERENCES "item"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "album" ADD CONSTRAINT "album_artist_id_fkey" FOREIGN KEY ("artist_id") REFERENCES "artist"("item_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "track" ADD CONSTRAINT "track_item_id_fkey" FOREIGN KEY ("item_id") REFERENCES "item"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "track" ADD CONSTRAINT "track_artist_id_fkey" FOREIGN KEY ("artist_id") REFERENCES "artist"("item_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "track" ADD CONSTRAINT "track_album_id_fkey" FOREIGN KEY ("album_id") REFERENCES "album"("item_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "show" ADD CONSTRAINT "show_item_id_fkey" FOREIGN KEY ("item_id") REFERENCES "item"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "episode" ADD CONSTRAINT "episode_item_id_fkey" FOREIGN KEY ("item_id") REFERENCES "item"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "episode" ADD CONSTRAINT "episode_show_id_fkey" FOREIGN KEY ("show_id") REFERENCES "show"("item_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "book" ADD CONSTRAINT "book_item_id_fkey" FOREIGN KEY ("item_id") REFERENCES "item"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "playlist" ADD CONSTRAINT "playlist_item_id_fkey" FOREIGN KEY ("item_id") REFERENCES "item"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "playlist" ADD CONSTRAINT "playlist_owner_id_fkey" FOREIGN KEY ("owner_id") REFERENCES "listener"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "playlist_track" ADD CONSTRAINT "playlist_track_playlist_id_fkey" FOREIGN KEY ("playlist_id") REFERENCES "playlist"("item_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "playlist_track" ADD CONSTRAINT "playlist_track_track_id_fkey" FOREIGN KEY ("track_id") REFERENCES "track"("item_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "listener" ADD CONSTRAINT "listener_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "listener_account"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "interaction" ADD CONSTRAINT "interaction_listener_id_fkey" FOREIGN KEY ("listener_id") REFERENCES "listener"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "interaction" ADD CONSTRAINT "interaction_item_id_fkey" FOREIGN KEY ("item_id") REFERENCES "item"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "interaction" ADD CONSTRAINT "interaction_slate_id_fkey" FOREIGN KEY ("slate_id") REFERENCES "slate"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "listen_count" ADD CONSTRAINT "listen_count_listener_id_fkey" FOREIGN KEY ("listener_id") REFERENCES "listener"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "listen_count" ADD CONSTRAINT "listen_count_item_id_fkey" FOREIGN KEY ("item_id") REFERENCES "item"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "history_import" ADD CONSTRAINT "history_import_listener_id_fkey" FOREIGN KEY ("listener_id") REFERENCES "listener"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "policy_version" ADD CONSTRAINT "policy_version_author_id_fkey" FOREIGN KEY ("author_id") REFERENCES "staff_account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "audit_entry" ADD CONSTRAINT "audit_entry_actor_id_fkey" FOREIGN KEY ("actor_id") REFERENCES "staff_account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "listener_session" ADD CONSTRAINT "listener_session_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "listener_account"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "listener_credential" ADD CONSTRAINT "listener_credential_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "listener_account"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "staff_session" ADD CONSTRAINT "staff_session_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "staff_account"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "staff_credential" ADD CONSTRAINT "staff_credential_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "staff_account"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "model_alias" ADD CONSTRAINT "model_alias_model_version_id_fkey" FOREIGN KEY ("model_version_id") REFERENCES "model_version"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "home" ADD CONSTRAINT "home_listener_id_fkey" FOREIGN KEY ("listener_id") REFERENCES "listener"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "home" ADD CONSTRAINT "home_policy_version_id_fkey" FOREIGN KEY ("policy_version_id") REFERENCES "policy_version"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "slate" ADD CONSTRAINT "slate_home_id_fkey" FOREIGN KEY ("home_id") REFERENCES "home"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "impression" ADD CONSTRAINT "impression_slate_id_fkey" FOREIGN KEY ("slate_id") REFERENCES "slate"("id") ON DELETE CASCADE ON UPDATE CASCADE;



-- The months of the log live in a schema of their own, so that Prisma sees one table.
CREATE SCHEMA "log";

-- Invariants
ALTER TABLE "interaction"
  ADD CONSTRAINT "interaction_id_is_uuid_v7" CHECK (substr("id"::text, 15, 1) = '7'),
  ADD CONSTRAINT "interaction_local_hour" CHECK ("local_hour" BETWEEN 0 AND 23),
  ADD CONSTRAINT "interaction_ms_played" CHECK ("ms_played" BETWEEN 0 AND 86400000),
  ADD CONSTRAINT "interaction_duration_ms" CHECK ("duration_ms" > 0),
  ADD CONSTRAINT "interaction_position_ms" CHECK ("position_ms" >= 0),
  ADD CONSTRAINT "interaction_heard_only_when_played" CHECK ("ms_played" IS NULL OR "kind" = 'item.played'),
  ADD CONSTRAINT "interaction_item" CHECK ("item_id" IS NOT NULL OR "kind" IN ('search.made', 'shuffle.disabled')),
  ADD CONSTRAINT "interaction_query" CHECK (("kind" = 'search.made') = ("query" IS NOT NULL));

ALTER TABLE "listen_count" ADD CONSTRAINT "listen_count_plays" CHECK ("plays" > 0);
ALTER TABLE "artist" ADD CONSTRAINT "artist_country" CHECK ("country" ~ '^[A-Z]{2}$');
ALTER TABLE "listener"
  ADD CONSTRAINT "listener_country" CHECK ("country" ~ '^[A-Z]{2}$'),
  ADD CONSTRAINT "listener_name" CHECK (length("display_name") BETWEEN 1 AND 200);
ALTER TABLE "rights_holder" ADD CONSTRAINT "rights_holder_rate" CHECK ("micros_per_stream" BETWEEN 0 AND 1000000);
ALTER TABLE "track"
  ADD CONSTRAINT "track_duration_ms" CHECK ("duration_ms" > 0),
  ADD CONSTRAINT "track_features_together" CHECK (
    num_nonnulls("tempo", "key", "mode", "energy", "valence", "danceability", "acousticness", "instrumentalness") IN (0, 8)),
  ADD CONSTRAINT "track_tempo" CHECK ("tempo" BETWEEN 20 AND 300),
  ADD CONSTRAINT "track_key" CHECK ("key" BETWEEN 0 AND 11),
  ADD CONSTRAINT "track_mode" CHECK ("mode" IN (0, 1)),
  ADD CONSTRAINT "track_shares" CHECK (
    "energy" BETWEEN 0 AND 1 AND "valence" BETWEEN 0 AND 1 AND "danceability" BETWEEN 0 AND 1
    AND "acousticness" BETWEEN 0 AND 1 AND "instrumentalness" BETWEEN 0 AND 1);
ALTER TABLE "episode" ADD CONSTRAINT "episode_duration_ms" CHECK ("duration_ms" > 0);
ALTER TABLE "book" ADD CONSTRAINT "book_duration_ms" CHECK ("duration_ms" > 0);
ALTER TABLE "playlist_track" ADD CONSTRAINT "playlist_track_position" CHECK ("position" >= 1);
ALTER TABLE "home"
  ADD CONSTRAINT "home_dials" CHECK ("requested_dial" BETWEEN 0 AND 1 AND "applied_dial" BETWEEN 0 AND 1),
  ADD CONSTRAINT "home_local_hour" CHECK ("local_hour" BETWEEN 0 AND 23);
ALTER TABLE "slate"
  ADD CONSTRAINT "slate_arrays_in_parallel" CHECK (
    cardinality("item_ids") = cardinality("sources") AND cardinality("item_ids") = cardinality("scores")
    AND cardinality("item_ids") = cardinality("propensities")),
  ADD CONSTRAINT "slate_propensities" CHECK (0 < ALL ("propensities") AND 1 >= ALL ("propensities"));
ALTER TABLE "impression" ADD CONSTRAINT "impression_rank" CHECK ("rank" >= 1);
ALTER TABLE "model_version"
  ADD CONSTRAINT "model_version_checksum" CHECK ("checksum" ~ '^[0-9a-f]{64}$'),
  ADD CONSTRAINT "model_version_number" CHECK ("version" >= 1 AND "byte_length" > 0);
ALTER TABLE "policy_version"
  ADD CONSTRAINT "policy_version_band" CHECK (0 <= "dial_min" AND "dial_min" <= "dial" AND "dial" <= "dial_max" AND "dial_max" <= 1),
  ADD CONSTRAINT "policy_version_openness_weight" CHECK ("openness_weight" BETWEEN 0 AND 1),
  ADD CONSTRAINT "policy_version_temperature" CHECK ("temperature" >= 0),
  ADD CONSTRAINT "policy_version_max_per_artist" CHECK ("max_per_artist" >= 1),
  ADD CONSTRAINT "policy_version_retired_after_published" CHECK ("retired_at" IS NULL OR "published_at" IS NOT NULL);

-- One policy is in force at a time.
CREATE UNIQUE INDEX "policy_version_in_force" ON "policy_version" ((true)) WHERE "published_at" IS NOT NULL AND "retired_at" IS NULL;

-- Append-only: a row of the log goes only when its listener is erased, a row of the record never.
CREATE FUNCTION "refuse_change"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_TABLE_NAME <> 'audit_entry' AND TG_OP = 'DELETE' AND current_setting('segue.erasing', true) = 'on' THEN
    RETURN OLD;
  END IF;
  RAISE EXCEPTION '% is append-only: % is refused', TG_TABLE_NAME, TG_OP USING ERRCODE = 'integrity_constraint_violation';
END $$;

CREATE TRIGGER "interaction_append_only" BEFORE UPDATE OR DELETE ON "interaction"
  FOR EACH ROW EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "audit_entry_append_only" BEFORE UPDATE OR DELETE ON "audit_entry"
  FOR EACH ROW EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "audit_entry_never_emptied" BEFORE TRUNCATE ON "audit_entry"
  FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();

-- A policy version never changes; only its publication and retirement are written later.
CREATE FUNCTION "refuse_policy_change"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' AND to_jsonb(OLD) - ARRAY['published_at', 'retired_at'] = to_jsonb(NEW) - ARRAY['published_at', 'retired_at'] THEN
    RETURN NEW;
  END IF;
  RAISE EXCEPTION 'policy version % is immutable: publish a new version', OLD.id USING ERRCODE = 'integrity_constraint_violation';
END $$;

CREATE TRIGGER "policy_version_immutable" BEFORE UPDATE OR DELETE ON "policy_version"
  FOR EACH ROW EXECUTE FUNCTION "refuse_policy_change"();
