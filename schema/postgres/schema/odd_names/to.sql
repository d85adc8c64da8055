CREATE SCHEMA "Odd ""Schema"". with (all)";
COMMENT ON SCHEMA "Odd ""Schema"". with (all)" IS 'It''s a "comment" \ with
lines, $$, $body$, %s; -- and /* more */ é changed';
CREATE COLLATION "Odd ""Schema"". with (all)"."coll.""ation""" (LOCALE = 'C');
CREATE TYPE "Odd ""Schema"". with (all)"."Mood (enum)" AS ENUM ('it''s', 'new $$ value', 'a,b', '"q"', 'back\slash', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', '{curly}');
CREATE DOMAIN "Odd ""Schema"". with (all)"."dom[]" AS text COLLATE "Odd ""Schema"". with (all)"."coll.""ation""" DEFAULT 'x''y' CONSTRAINT "check: a.b <> ""c""" CHECK (VALUE <> '$$');
CREATE TYPE "Odd ""Schema"". with (all)"."comp, osite" AS ("user" integer, "its ""quoted"", \ and -- more" "Odd ""Schema"". with (all)"."Mood (enum)", "Größe in m²" text);
CREATE TYPE "Odd ""Schema"". with (all)"."range <,>" AS RANGE (SUBTYPE = integer);
CREATE SEQUENCE "Odd ""Schema"". with (all)"."ser'ial" INCREMENT 5;
CREATE FUNCTION "Odd ""Schema"". with (all)"."f(integer), g"("user" "Odd ""Schema"". with (all)"."Mood (enum)", "$1" "Odd ""Schema"". with (all)"."comp, osite"[] DEFAULT NULL) RETURNS "Odd ""Schema"". with (all)"."dom[]" LANGUAGE sql AS $body$
  -- It's "quoted" $$ and changed
  SELECT $1::text || 'b'
$body$;
CREATE TABLE "Odd ""Schema"". with (all)"."select" (
    "user" integer GENERATED ALWAYS AS IDENTITY,
    "its ""quoted"", \ and -- more" "Odd ""Schema"". with (all)"."Mood (enum)" DEFAULT 'it''s',
    "Größe in m²" numeric(10,4),
    "$1" "Odd ""Schema"". with (all)"."dom[]",
    "percent %s %" bigint DEFAULT nextval('"Odd ""Schema"". with (all)"."ser''ial"'),
    "new
line	tab" bigint NOT NULL DEFAULT 0,
    CONSTRAINT "index on ""x""(y)" PRIMARY KEY ("user"),
    CONSTRAINT "check: a.b <> ""c""" CHECK ("Größe in m²" <> 2 AND "its ""quoted"", \ and -- more" <> 'a,b')
);
CREATE TABLE "Odd ""Schema"". with (all)"."a.b" (
    "user" integer,
    "its ""quoted"", \ and -- more" text NOT NULL,
    CONSTRAINT "Fremdschlüssel €" FOREIGN KEY ("user") REFERENCES "Odd ""Schema"". with (all)"."select" ("user") ON DELETE CASCADE
);
CREATE TABLE "Odd ""Schema"". with (all)"."表の名前がとても長いので六十三バイト以上字" ("表の名前がとても長いので六十三バイト以上字" integer, "user" text) PARTITION BY RANGE ("表の名前がとても長いので六十三バイト以上字");
CREATE TABLE "Odd ""Schema"". with (all)"."long_name_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx" PARTITION OF "Odd ""Schema"". with (all)"."表の名前がとても長いので六十三バイト以上字" FOR VALUES FROM (1) TO (20);
CREATE INDEX "idx.b" ON "Odd ""Schema"". with (all)"."a.b" (lower("its ""quoted"", \ and -- more") COLLATE "Odd ""Schema"". with (all)"."coll.""ation""" DESC) WHERE "user" > 0;
CREATE INDEX ON "Odd ""Schema"". with (all)"."表の名前がとても長いので六十三バイト以上字" ("表の名前がとても長いので六十三バイト以上字");
CREATE STATISTICS "Odd ""Schema"". with (all)"."stat istics" ON "user", "its ""quoted"", \ and -- more" FROM "Odd ""Schema"". with (all)"."a.b";
CREATE VIEW "Odd ""Schema"". with (all)"."view;drop" AS SELECT "user" AS "$1", "its ""quoted"", \ and -- more" AS "new
line	tab", 1 AS "percent %s %" FROM "Odd ""Schema"". with (all)"."select";
CREATE MATERIALIZED VIEW "Odd ""Schema"". with (all)"."0digit" AS SELECT "$1", count(*) AS "its ""quoted"", \ and -- more" FROM "Odd ""Schema"". with (all)"."view;drop" GROUP BY 1 HAVING count(*) > 1;
CREATE FUNCTION "Odd ""Schema"". with (all)"."tri""gger"() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NULL; END';
CREATE TRIGGER "tri""gger" BEFORE UPDATE OF "Größe in m²" ON "Odd ""Schema"". with (all)"."select" FOR EACH ROW WHEN (NEW."its ""quoted"", \ and -- more" <> 'a,b') EXECUTE FUNCTION "Odd ""Schema"". with (all)"."tri""gger"();
CREATE RULE "rule $$" AS ON DELETE TO "Odd ""Schema"". with (all)"."a.b" DO ALSO DELETE FROM "Odd ""Schema"". with (all)"."select" WHERE "user" = OLD."user" + 1;
CREATE POLICY "policy /* no */" ON "Odd ""Schema"". with (all)"."a.b" USING ("its ""quoted"", \ and -- more" <> 'new');
CREATE FUNCTION "Odd ""Schema"". with (all)"."<@#>"(integer, integer) RETURNS boolean LANGUAGE sql IMMUTABLE AS 'SELECT $1 < $2';
CREATE OPERATOR "Odd ""Schema"". with (all)".<@#> (FUNCTION = "Odd ""Schema"". with (all)"."<@#>", LEFTARG = integer, RIGHTARG = integer);
CREATE FUNCTION "Odd ""Schema"". with (all)"."agg(*)"("Odd ""Schema"". with (all)"."comp, osite", "Odd ""Schema"". with (all)"."comp, osite") RETURNS "Odd ""Schema"". with (all)"."comp, osite" LANGUAGE sql AS 'SELECT $1';
CREATE AGGREGATE "Odd ""Schema"". with (all)"."agg(*)"("Odd ""Schema"". with (all)"."comp, osite") (SFUNC = "Odd ""Schema"". with (all)"."agg(*)", STYPE = "Odd ""Schema"". with (all)"."comp, osite", INITCOND = '(1,,)');
COMMENT ON TABLE "Odd ""Schema"". with (all)"."select" IS 'It''s a "comment" \ with
lines, $$, $body$, %s; -- and /* more */ té changed';
COMMENT ON VIEW "Odd ""Schema"". with (all)"."view;drop" IS 'It''s a "comment" \ with
lines, $$, $body$, %s; -- and /* more */ vé changed';
COMMENT ON TYPE "Odd ""Schema"". with (all)"."Mood (enum)" IS 'It''s a "comment" \ with
lines, $$, $body$, %s; -- and /* more */ eé changed';
COMMENT ON DOMAIN "Odd ""Schema"". with (all)"."dom[]" IS 'It''s a "comment" \ with
lines, $$, $body$, %s; -- and /* more */ dé changed';
COMMENT ON SEQUENCE "Odd ""Schema"". with (all)"."ser'ial" IS 'It''s a "comment" \ with
lines, $$, $body$, %s; -- and /* more */ seqé changed';
COMMENT ON TABLE "Odd ""Schema"". with (all)"."表の名前がとても長いので六十三バイト以上字" IS 'It''s a "comment" \ with
lines, $$, $body$, %s; -- and /* more */ t3é changed';
COMMENT ON STATISTICS "Odd ""Schema"". with (all)"."stat istics" IS 'It''s a "comment" \ with
lines, $$, $body$, %s; -- and /* more */ sté changed';
COMMENT ON COLUMN "Odd ""Schema"". with (all)"."select"."new
line	tab" IS 'It''s a "comment" \ with
lines, $$, $body$, %s; -- and /* more */ é changed';
COMMENT ON CONSTRAINT "check: a.b <> ""c""" ON "Odd ""Schema"". with (all)"."select" IS 'It''s a "comment" \ with
lines, $$, $body$, %s; -- and /* more */ é changed';
COMMENT ON CONSTRAINT "check: a.b <> ""c""" ON DOMAIN "Odd ""Schema"". with (all)"."dom[]" IS 'It''s a "comment" \ with
lines, $$, $body$, %s; -- and /* more */ é changed';
COMMENT ON TRIGGER "tri""gger" ON "Odd ""Schema"". with (all)"."select" IS 'It''s a "comment" \ with
lines, $$, $body$, %s; -- and /* more */ é changed';
COMMENT ON POLICY "policy /* no */" ON "Odd ""Schema"". with (all)"."a.b" IS 'It''s a "comment" \ with
lines, $$, $body$, %s; -- and /* more */ é changed';
COMMENT ON RULE "rule $$" ON "Odd ""Schema"". with (all)"."a.b" IS 'It''s a "comment" \ with
lines, $$, $body$, %s; -- and /* more */ é changed';
COMMENT ON FUNCTION "Odd ""Schema"". with (all)"."f(integer), g"("Odd ""Schema"". with (all)"."Mood (enum)", "Odd ""Schema"". with (all)"."comp, osite"[]) IS 'It''s a "comment" \ with
lines, $$, $body$, %s; -- and /* more */ é changed';
COMMENT ON AGGREGATE "Odd ""Schema"". with (all)"."agg(*)"("Odd ""Schema"". with (all)"."comp, osite") IS 'It''s a "comment" \ with
lines, $$, $body$, %s; -- and /* more */ é changed';
COMMENT ON OPERATOR "Odd ""Schema"". with (all)".<@#> (integer, integer) IS 'It''s a "comment" \ with
lines, $$, $body$, %s; -- and /* more */ é changed';
REVOKE EXECUTE ON FUNCTION "Odd ""Schema"". with (all)"."f(integer), g"("Odd ""Schema"". with (all)"."Mood (enum)", "Odd ""Schema"". with (all)"."comp, osite"[]) FROM PUBLIC;
GRANT SELECT ("its ""quoted"", \ and -- more"), UPDATE ("Größe in m²") ON "Odd ""Schema"". with (all)"."select" TO PUBLIC;
GRANT USAGE ON SCHEMA "Odd ""Schema"". with (all)" TO PUBLIC;
